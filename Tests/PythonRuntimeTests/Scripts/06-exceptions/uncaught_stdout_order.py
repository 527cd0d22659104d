# Printed text and the traceback go to different streams.
import sys
print("to stdout")
print("to stderr", file=sys.stderr)
sys.stderr.write("written\n")
raise RuntimeError("end")
