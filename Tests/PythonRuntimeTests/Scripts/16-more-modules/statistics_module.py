# statistics.
import statistics as st
data = [2, 4, 4, 4, 5, 5, 7, 9]
print(st.mean(data), st.median(data), st.mode(data), st.stdev(data), st.pstdev(data), st.variance(data), st.pvariance(data), st.median_low(data), st.median_high(data), st.multimode("aabbc"), st.fmean([1, 2]), st.harmonic_mean([40, 60]), round(st.geometric_mean([1, 10, 100]), 9), st.quantiles([1, 2, 3, 4, 5]), st.mean([1.5, 2.5]), st.median([3, 1, 2]))
for action in (lambda: st.mean([]), lambda: st.stdev([1]), lambda: st.median([]), lambda: st.mode([])):
    try:
        print(action())
    except st.StatisticsError as error:
        print(error)
