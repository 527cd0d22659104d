# Loops, handlers and jumps inside each other.
log = []
for i in range(4):
    try:
        try:
            if i == 0:
                raise ValueError(i)
            if i == 1:
                raise KeyError(i)
            if i == 2:
                continue
            log.append(("plain", i))
        except ValueError as error:
            log.append(("value", error.args[0]))
            continue
        finally:
            log.append(("inner", i))
    except KeyError:
        log.append(("key", i))
        for j in range(3):
            try:
                if j == 1:
                    break
            finally:
                log.append(("j", j))
    else:
        log.append(("else", i))
for entry in log:
    print(*entry)
