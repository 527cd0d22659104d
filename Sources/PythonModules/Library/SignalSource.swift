// The module `signal`, in Python: the numbers have names, and handlers that are none are members of an enumeration.

enum SignalSource {
  /// The module's source.
  static let text = #"""
    import _signal
    from _signal import NSIG, alarm, default_int_handler, pause, pthread_kill, raise_signal, strsignal
    from enum import IntEnum

    Signals = IntEnum('Signals', [(name, number) for name, number in vars(_signal).items()
                                  if name.startswith('SIG') and not name.startswith('SIG_')], module=__name__)
    Handlers = IntEnum('Handlers', {'SIG_DFL': 0, 'SIG_IGN': 1}, module=__name__)
    Sigmasks = IntEnum('Sigmasks', {'SIG_BLOCK': 0, 'SIG_UNBLOCK': 1, 'SIG_SETMASK': 2}, module=__name__)
    for _enumeration in (Signals, Handlers, Sigmasks):
        globals().update(_enumeration.__members__)
    del _enumeration
    SIGCLD, SIGIOT, SIGPOLL = Signals.SIGCHLD, Signals.SIGABRT, Signals.SIGIO

    ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF = range(3)


    class itimer_error(OSError):
        """There is no such timer, or it cannot be set so."""


    ItimerError = itimer_error


    def setitimer(which, seconds, interval=0.0, /):
        """Has a signal come after some seconds, and then again and again. Returns what was set before."""
        try:
            return _signal.setitimer(which, seconds, interval)
        except OSError as error:
            raise itimer_error(error.errno, error.strerror) from None


    def getitimer(which, /):
        """The seconds until a timer's signal comes, and those between its signals."""
        try:
            return _signal.getitimer(which)
        except OSError as error:
            raise itimer_error(error.errno, error.strerror) from None


    def _member(enumeration, value):
        """The member of an enumeration, or the value where it is none."""
        try:
            return enumeration(value)
        except ValueError:
            return value


    def signal(signalnum, handler, /):
        """Sets what a signal does, and returns what it did before."""
        return _member(Handlers, _signal.signal(signalnum, handler))


    def getsignal(signalnum, /):
        """What a signal does."""
        return _member(Handlers, _signal.getsignal(signalnum))


    def valid_signals():
        return {_member(Signals, number) for number in range(1, NSIG)}


    def pthread_sigmask(how, mask, /):
        """Blocks signals or lets them through, and returns those that were blocked."""
        return {_member(Signals, number) for number in _signal._mask(how, mask)}


    def sigpending():
        return {_member(Signals, number) for number in _signal._pending()}


    def sigwait(sigset, /):
        return _member(Signals, _signal._wait(sigset))


    def siginterrupt(signalnum, flag, /):
        if not flag:
            raise NotImplementedError('Lectern has signals interrupt every call that waits')
    """#
}
