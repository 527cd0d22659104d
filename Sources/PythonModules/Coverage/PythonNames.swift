// The modules of python3.11's library and their public names: facts, which Tests/PythonRuntimeTests/Scripts has a script
// to record (record-python-names).

/// What python3.11's modules call their public names.
enum PythonNames {
  /// A line for each module, and indented below it its names.
  static let text = """
    __future__
      absolute_import all_feature_names annotations barry_as_FLUFL division generator_stop generators
      nested_scopes print_function unicode_literals with_statement
    abc
      ABC ABCMeta abstractclassmethod abstractmethod abstractproperty abstractstaticmethod get_cache_token
      update_abstractmethods
    argparse
      Action ArgumentDefaultsHelpFormatter ArgumentError ArgumentParser ArgumentTypeError
      BooleanOptionalAction FileType HelpFormatter MetavarTypeHelpFormatter Namespace ONE_OR_MORE OPTIONAL
      PARSER REMAINDER RawDescriptionHelpFormatter RawTextHelpFormatter SUPPRESS ZERO_OR_MORE
    array
      ArrayType array typecodes
    ast
      AST Add And AnnAssign Assert Assign AsyncFor AsyncFunctionDef AsyncWith Attribute AugAssign AugLoad
      AugStore Await BinOp BitAnd BitOr BitXor BoolOp Break Bytes Call ClassDef Compare Constant Continue
      Del Delete Dict DictComp Div Ellipsis Eq ExceptHandler Expr Expression ExtSlice FloorDiv For
      FormattedValue FunctionDef FunctionType GeneratorExp Global Gt GtE If IfExp Import ImportFrom In Index
      Interactive Invert Is IsNot JoinedStr LShift Lambda List ListComp Load Lt LtE MatMult Match MatchAs
      MatchClass MatchMapping MatchOr MatchSequence MatchSingleton MatchStar MatchValue Mod Module Mult Name
      NameConstant NamedExpr NodeTransformer NodeVisitor Nonlocal Not NotEq NotIn Num Or Param Pass Pow
      PyCF_ALLOW_TOP_LEVEL_AWAIT PyCF_ONLY_AST PyCF_TYPE_COMMENTS RShift Raise Return Set SetComp Slice
      Starred Store Str Sub Subscript Suite Try TryStar Tuple TypeIgnore UAdd USub UnaryOp While With Yield
      YieldFrom alias arg arguments boolop cmpop comprehension copy_location dump excepthandler expr
      expr_context fix_missing_locations get_docstring get_source_segment increment_lineno iter_child_nodes
      iter_fields keyword literal_eval main match_case mod operator parse pattern slice stmt type_ignore
      unaryop unparse walk withitem
    asyncio
      ALL_COMPLETED AbstractChildWatcher AbstractEventLoop AbstractEventLoopPolicy AbstractServer Barrier
      BaseEventLoop BaseProtocol BaseTransport BoundedSemaphore BrokenBarrierError BufferedProtocol
      CancelledError Condition DatagramProtocol DatagramTransport DefaultEventLoopPolicy Event
      FIRST_COMPLETED FIRST_EXCEPTION FastChildWatcher Future Handle IncompleteReadError InvalidStateError
      LifoQueue LimitOverrunError Lock MultiLoopChildWatcher PidfdChildWatcher PriorityQueue Protocol Queue
      QueueEmpty QueueFull ReadTransport Runner SafeChildWatcher SelectorEventLoop Semaphore
      SendfileNotAvailableError Server StreamReader StreamReaderProtocol StreamWriter SubprocessProtocol
      SubprocessTransport Task ThreadedChildWatcher Timeout TimeoutError TimerHandle Transport
      WriteTransport _enter_task _get_running_loop _leave_task _register_task _set_running_loop
      _unregister_task all_tasks as_completed create_subprocess_exec create_subprocess_shell create_task
      current_task ensure_future gather get_child_watcher get_event_loop get_event_loop_policy
      get_running_loop iscoroutine iscoroutinefunction isfuture new_event_loop open_connection
      open_unix_connection run run_coroutine_threadsafe set_child_watcher set_event_loop
      set_event_loop_policy shield sleep start_server start_unix_server timeout timeout_at to_thread wait
      wait_for wrap_future
    atexit
      register unregister
    base64
      a85decode a85encode b16decode b16encode b32decode b32encode b32hexdecode b32hexencode b64decode
      b64encode b85decode b85encode decode decodebytes encode encodebytes standard_b64decode
      standard_b64encode urlsafe_b64decode urlsafe_b64encode
    binascii
      Error Incomplete a2b_base64 a2b_hex a2b_qp a2b_uu b2a_base64 b2a_hex b2a_qp b2a_uu crc32 crc_hqx
      hexlify unhexlify
    bisect
      bisect bisect_left bisect_right insort insort_left insort_right
    builtins
      ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError
      BrokenPipeError BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError
      ConnectionRefusedError ConnectionResetError DeprecationWarning EOFError Ellipsis EncodingWarning
      EnvironmentError Exception ExceptionGroup False FileExistsError FileNotFoundError FloatingPointError
      FutureWarning GeneratorExit IOError ImportError ImportWarning IndentationError IndexError
      InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError
      ModuleNotFoundError NameError None NotADirectoryError NotImplemented NotImplementedError OSError
      OverflowError PendingDeprecationWarning PermissionError ProcessLookupError RecursionError
      ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration
      SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError True TypeError
      UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError
      UnicodeWarning UserWarning ValueError Warning ZeroDivisionError abs aiter all anext any ascii bin bool
      breakpoint bytearray bytes callable chr classmethod compile complex copyright credits delattr dict dir
      divmod enumerate eval exec exit filter float format frozenset getattr globals hasattr hash help hex id
      input int isinstance issubclass iter len license list locals map max memoryview min next object oct
      ord pow print property quit range repr reversed round set setattr slice sorted staticmethod str sum
      super tuple type vars zip
    calendar
      Calendar FRIDAY HTMLCalendar IllegalMonthError IllegalWeekdayError LocaleHTMLCalendar
      LocaleTextCalendar MONDAY SATURDAY SUNDAY THURSDAY TUESDAY TextCalendar WEDNESDAY calendar day_abbr
      day_name firstweekday isleap leapdays month month_abbr month_name monthcalendar monthrange prcal
      prmonth setfirstweekday timegm weekday weekheader
    cmath
      acos acosh asin asinh atan atanh cos cosh e exp inf infj isclose isfinite isinf isnan log log10 nan
      nanj phase pi polar rect sin sinh sqrt tan tanh tau
    codecs
      BOM BOM32_BE BOM32_LE BOM64_BE BOM64_LE BOM_BE BOM_LE BOM_UTF16 BOM_UTF16_BE BOM_UTF16_LE BOM_UTF32
      BOM_UTF32_BE BOM_UTF32_LE BOM_UTF8 Codec CodecInfo EncodedFile IncrementalDecoder IncrementalEncoder
      StreamReader StreamReaderWriter StreamRecoder StreamWriter backslashreplace_errors decode encode
      getdecoder getencoder getincrementaldecoder getincrementalencoder getreader getwriter ignore_errors
      iterdecode iterencode lookup lookup_error namereplace_errors open register register_error
      replace_errors strict_errors xmlcharrefreplace_errors
    collections
      ChainMap Counter OrderedDict UserDict UserList UserString defaultdict deque namedtuple
    collections.abc
      AsyncGenerator AsyncIterable AsyncIterator Awaitable ByteString Callable Collection Container
      Coroutine Generator Hashable ItemsView Iterable Iterator KeysView Mapping MappingView MutableMapping
      MutableSequence MutableSet Reversible Sequence Set Sized ValuesView
    colorsys
      hls_to_rgb hsv_to_rgb rgb_to_hls rgb_to_hsv rgb_to_yiq yiq_to_rgb
    concurrent
    concurrent.futures
      ALL_COMPLETED BrokenExecutor CancelledError Executor FIRST_COMPLETED FIRST_EXCEPTION Future
      ProcessPoolExecutor ThreadPoolExecutor TimeoutError as_completed wait
    configparser
      BasicInterpolation ConfigParser ConverterMapping DEFAULTSECT DuplicateOptionError
      DuplicateSectionError ExtendedInterpolation Interpolation InterpolationDepthError InterpolationError
      InterpolationMissingOptionError InterpolationSyntaxError LegacyInterpolation MAX_INTERPOLATION_DEPTH
      MissingSectionHeaderError NoOptionError NoSectionError ParsingError RawConfigParser SafeConfigParser
      SectionProxy
    contextlib
      AbstractAsyncContextManager AbstractContextManager AsyncExitStack ContextDecorator ExitStack aclosing
      asynccontextmanager chdir closing contextmanager nullcontext redirect_stderr redirect_stdout suppress
    contextvars
      Context ContextVar Token copy_context
    copy
      Error copy deepcopy
    copyreg
      add_extension clear_extension_cache constructor pickle remove_extension
    csv
      Dialect DictReader DictWriter Error QUOTE_ALL QUOTE_MINIMAL QUOTE_NONE QUOTE_NONNUMERIC Sniffer
      __doc__ __version__ excel excel_tab field_size_limit get_dialect list_dialects reader register_dialect
      unix_dialect unregister_dialect writer
    ctypes
      ARRAY ArgumentError Array CDLL CFUNCTYPE DEFAULT_MODE LibraryLoader LittleEndianStructure
      LittleEndianUnion POINTER PYFUNCTYPE PyDLL RTLD_GLOBAL RTLD_LOCAL SetPointerType Structure Union
      addressof alignment byref c_bool c_buffer c_byte c_char c_char_p c_double c_float c_int c_int16
      c_int32 c_int64 c_int8 c_long c_longdouble c_longlong c_short c_size_t c_ssize_t c_ubyte c_uint
      c_uint16 c_uint32 c_uint64 c_uint8 c_ulong c_ulonglong c_ushort c_void_p c_voidp c_wchar c_wchar_p
      cast cdll create_string_buffer create_unicode_buffer get_errno memmove memset pointer py_object pydll
      pythonapi resize set_errno sizeof string_at wstring_at
    dataclasses
      Field FrozenInstanceError InitVar KW_ONLY MISSING asdict astuple dataclass field fields is_dataclass
      make_dataclass replace
    datetime
      MAXYEAR MINYEAR UTC date datetime time timedelta timezone tzinfo
    decimal
      BasicContext Clamped Context ConversionSyntax Decimal DecimalException DecimalTuple DefaultContext
      DivisionByZero DivisionImpossible DivisionUndefined ExtendedContext FloatOperation HAVE_CONTEXTVAR
      HAVE_THREADS Inexact InvalidContext InvalidOperation MAX_EMAX MAX_PREC MIN_EMIN MIN_ETINY Overflow
      ROUND_05UP ROUND_CEILING ROUND_DOWN ROUND_FLOOR ROUND_HALF_DOWN ROUND_HALF_EVEN ROUND_HALF_UP ROUND_UP
      Rounded Subnormal Underflow getcontext localcontext setcontext
    difflib
      Differ HtmlDiff IS_CHARACTER_JUNK IS_LINE_JUNK Match SequenceMatcher context_diff diff_bytes
      get_close_matches ndiff restore unified_diff
    doctest
      COMPARISON_FLAGS DONT_ACCEPT_BLANKLINE DONT_ACCEPT_TRUE_FOR_1 DebugRunner DocFileSuite DocTest
      DocTestFailure DocTestFinder DocTestParser DocTestRunner DocTestSuite ELLIPSIS Example FAIL_FAST
      IGNORE_EXCEPTION_DETAIL NORMALIZE_WHITESPACE OutputChecker REPORTING_FLAGS REPORT_CDIFF REPORT_NDIFF
      REPORT_ONLY_FIRST_FAILURE REPORT_UDIFF SKIP UnexpectedException debug debug_src register_optionflag
      run_docstring_examples script_from_examples set_unittest_reportflags testfile testmod testsource
    enum
      CONFORM CONTINUOUS EJECT Enum EnumCheck EnumMeta EnumType Flag FlagBoundary IntEnum IntFlag KEEP
      NAMED_FLAGS ReprEnum STRICT StrEnum UNIQUE auto global_enum global_enum_repr global_flag_repr
      global_str member nonmember property unique verify
    errno
      E2BIG EACCES EADDRINUSE EADDRNOTAVAIL EADV EAFNOSUPPORT EAGAIN EALREADY EBADE EBADF EBADFD EBADMSG
      EBADR EBADRQC EBADSLT EBFONT EBUSY ECANCELED ECHILD ECHRNG ECOMM ECONNABORTED ECONNREFUSED ECONNRESET
      EDEADLK EDEADLOCK EDESTADDRREQ EDOM EDOTDOT EDQUOT EEXIST EFAULT EFBIG EHOSTDOWN EHOSTUNREACH EIDRM
      EILSEQ EINPROGRESS EINTR EINVAL EIO EISCONN EISDIR EISNAM EKEYEXPIRED EKEYREJECTED EKEYREVOKED EL2HLT
      EL2NSYNC EL3HLT EL3RST ELIBACC ELIBBAD ELIBEXEC ELIBMAX ELIBSCN ELNRNG ELOOP EMEDIUMTYPE EMFILE EMLINK
      EMSGSIZE EMULTIHOP ENAMETOOLONG ENAVAIL ENETDOWN ENETRESET ENETUNREACH ENFILE ENOANO ENOBUFS ENOCSI
      ENODATA ENODEV ENOENT ENOEXEC ENOKEY ENOLCK ENOLINK ENOMEDIUM ENOMEM ENOMSG ENONET ENOPKG ENOPROTOOPT
      ENOSPC ENOSR ENOSTR ENOSYS ENOTBLK ENOTCONN ENOTDIR ENOTEMPTY ENOTNAM ENOTRECOVERABLE ENOTSOCK ENOTSUP
      ENOTTY ENOTUNIQ ENXIO EOPNOTSUPP EOVERFLOW EOWNERDEAD EPERM EPFNOSUPPORT EPIPE EPROTO EPROTONOSUPPORT
      EPROTOTYPE ERANGE EREMCHG EREMOTE EREMOTEIO ERESTART ERFKILL EROFS ESHUTDOWN ESOCKTNOSUPPORT ESPIPE
      ESRCH ESRMNT ESTALE ESTRPIPE ETIME ETIMEDOUT ETOOMANYREFS ETXTBSY EUCLEAN EUNATCH EUSERS EWOULDBLOCK
      EXDEV EXFULL errorcode
    faulthandler
      cancel_dump_traceback_later disable dump_traceback dump_traceback_later enable is_enabled register
      unregister
    fnmatch
      filter fnmatch fnmatchcase translate
    fractions
      Fraction
    functools
      WRAPPER_ASSIGNMENTS WRAPPER_UPDATES cache cached_property cmp_to_key lru_cache partial partialmethod
      reduce singledispatch singledispatchmethod total_ordering update_wrapper wraps
    gc
      DEBUG_COLLECTABLE DEBUG_LEAK DEBUG_SAVEALL DEBUG_STATS DEBUG_UNCOLLECTABLE callbacks collect disable
      enable freeze garbage get_count get_debug get_freeze_count get_objects get_referents get_referrers
      get_stats get_threshold is_finalized is_tracked isenabled set_debug set_threshold unfreeze
    genericpath
      commonprefix exists getatime getctime getmtime getsize isdir isfile samefile sameopenfile samestat
    getpass
      GetPassWarning getpass getuser
    glob
      escape glob iglob
    graphlib
      CycleError TopologicalSorter
    hashlib
      algorithms_available algorithms_guaranteed blake2b blake2s file_digest md5 new pbkdf2_hmac sha1 sha224
      sha256 sha384 sha3_224 sha3_256 sha3_384 sha3_512 sha512 shake_128 shake_256
    heapq
      heapify heappop heappush heappushpop heapreplace merge nlargest nsmallest
    hmac
      HMAC compare_digest digest digest_size new trans_36 trans_5C
    html
      escape unescape
    importlib
      __import__ import_module invalidate_caches reload
    inspect
      ArgInfo Arguments Attribute BlockFinder BoundArguments CORO_CLOSED CORO_CREATED CORO_RUNNING
      CORO_SUSPENDED CO_ASYNC_GENERATOR CO_COROUTINE CO_GENERATOR CO_ITERABLE_COROUTINE CO_NESTED
      CO_NEWLOCALS CO_NOFREE CO_OPTIMIZED CO_VARARGS CO_VARKEYWORDS ClassFoundException ClosureVars
      EndOfBlock FrameInfo FullArgSpec GEN_CLOSED GEN_CREATED GEN_RUNNING GEN_SUSPENDED Parameter Signature
      TPFLAGS_IS_ABSTRACT Traceback classify_class_attrs cleandoc currentframe findsource formatannotation
      formatannotationrelativeto formatargvalues get_annotations getabsfile getargs getargvalues
      getattr_static getblock getcallargs getclasstree getclosurevars getcomments getcoroutinelocals
      getcoroutinestate getdoc getfile getframeinfo getfullargspec getgeneratorlocals getgeneratorstate
      getinnerframes getlineno getmembers getmembers_static getmodule getmodulename getmro getouterframes
      getsource getsourcefile getsourcelines indentsize isabstract isasyncgen isasyncgenfunction isawaitable
      isbuiltin isclass iscode iscoroutine iscoroutinefunction isdatadescriptor isframe isfunction
      isgenerator isgeneratorfunction isgetsetdescriptor ismemberdescriptor ismethod ismethoddescriptor
      ismethodwrapper ismodule isroutine istraceback signature stack trace unwrap walktree
    io
      BlockingIOError BufferedIOBase BufferedRWPair BufferedRandom BufferedReader BufferedWriter BytesIO
      FileIO IOBase RawIOBase SEEK_CUR SEEK_END SEEK_SET StringIO TextIOBase TextIOWrapper
      UnsupportedOperation open open_code
    itertools
      accumulate chain combinations combinations_with_replacement compress count cycle dropwhile filterfalse
      groupby islice pairwise permutations product repeat starmap takewhile tee zip_longest
    json
      JSONDecodeError JSONDecoder JSONEncoder dump dumps load loads
    keyword
      iskeyword issoftkeyword kwlist softkwlist
    linecache
      checkcache clearcache getline lazycache
    locale
      CHAR_MAX Error LC_ALL LC_COLLATE LC_CTYPE LC_MESSAGES LC_MONETARY LC_NUMERIC LC_TIME atof atoi
      currency format format_string getdefaultlocale getencoding getlocale getpreferredencoding localeconv
      normalize resetlocale setlocale str strcoll strxfrm
    logging
      BASIC_FORMAT BufferingFormatter CRITICAL DEBUG ERROR FATAL FileHandler Filter Formatter Handler INFO
      LogRecord Logger LoggerAdapter NOTSET NullHandler StreamHandler WARN WARNING addLevelName basicConfig
      captureWarnings critical debug disable error exception fatal getLevelName getLevelNamesMapping
      getLogRecordFactory getLogger getLoggerClass info lastResort log makeLogRecord raiseExceptions
      setLogRecordFactory setLoggerClass shutdown warn warning
    logging.config
      BaseConfigurator ConvertingDict ConvertingList ConvertingMixin ConvertingTuple
      DEFAULT_LOGGING_CONFIG_PORT DictConfigurator RESET_ERROR dictConfig dictConfigClass fileConfig listen
      stopListening valid_ident
    logging.handlers
      BaseRotatingHandler BufferingHandler DEFAULT_HTTP_LOGGING_PORT DEFAULT_SOAP_LOGGING_PORT
      DEFAULT_TCP_LOGGING_PORT DEFAULT_UDP_LOGGING_PORT DatagramHandler HTTPHandler MemoryHandler
      NTEventLogHandler QueueHandler QueueListener RotatingFileHandler SMTPHandler ST_DEV ST_INO ST_MTIME
      SYSLOG_TCP_PORT SYSLOG_UDP_PORT SocketHandler SysLogHandler TimedRotatingFileHandler
      WatchedFileHandler
    math
      acos acosh asin asinh atan atan2 atanh cbrt ceil comb copysign cos cosh degrees dist e erf erfc exp
      exp2 expm1 fabs factorial floor fmod frexp fsum gamma gcd hypot inf isclose isfinite isinf isnan isqrt
      lcm ldexp lgamma log log10 log1p log2 modf nan nextafter perm pi pow prod radians remainder sin sinh
      sqrt tan tanh tau trunc ulp
    multiprocessing
      Array AuthenticationError Barrier BoundedSemaphore BufferTooShort Condition Event JoinableQueue Lock
      Manager Pipe Pool Process ProcessError Queue RLock RawArray RawValue Semaphore SimpleQueue
      TimeoutError Value active_children allow_connection_pickling cpu_count current_process freeze_support
      get_all_start_methods get_context get_logger get_start_method log_to_stderr parent_process reducer
      set_executable set_forkserver_preload set_start_method
    multiprocessing.connection
      Client Listener Pipe wait
    multiprocessing.dummy
      Barrier BoundedSemaphore Condition Event JoinableQueue Lock Manager Pipe Pool Process Queue RLock
      Semaphore active_children current_process freeze_support
    multiprocessing.managers
      BaseManager BaseProxy SharedMemoryManager SyncManager Token
    multiprocessing.pool
      Pool ThreadPool
    multiprocessing.shared_memory
      ShareableList SharedMemory
    multiprocessing.sharedctypes
      Array RawArray RawValue Value copy synchronized
    multiprocessing.synchronize
      BoundedSemaphore Condition Event Lock RLock Semaphore
    numbers
      Complex Integral Number Rational Real
    operator
      abs add and_ attrgetter call concat contains countOf delitem eq floordiv ge getitem gt iadd iand
      iconcat ifloordiv ilshift imatmul imod imul index indexOf inv invert ior ipow irshift is_ is_not isub
      itemgetter itruediv ixor le length_hint lshift lt matmul methodcaller mod mul ne neg not_ or_ pos pow
      rshift setitem sub truediv truth xor
    os
      CLD_CONTINUED CLD_DUMPED CLD_EXITED CLD_KILLED CLD_STOPPED CLD_TRAPPED DirEntry EFD_CLOEXEC
      EFD_NONBLOCK EFD_SEMAPHORE EX_CANTCREAT EX_CONFIG EX_DATAERR EX_IOERR EX_NOHOST EX_NOINPUT EX_NOPERM
      EX_NOUSER EX_OK EX_OSERR EX_OSFILE EX_PROTOCOL EX_SOFTWARE EX_TEMPFAIL EX_UNAVAILABLE EX_USAGE F_LOCK
      F_OK F_TEST F_TLOCK F_ULOCK GRND_NONBLOCK GRND_RANDOM MFD_ALLOW_SEALING MFD_CLOEXEC MFD_HUGETLB
      MFD_HUGE_16GB MFD_HUGE_16MB MFD_HUGE_1GB MFD_HUGE_1MB MFD_HUGE_256MB MFD_HUGE_2GB MFD_HUGE_2MB
      MFD_HUGE_32MB MFD_HUGE_512KB MFD_HUGE_512MB MFD_HUGE_64KB MFD_HUGE_8MB MFD_HUGE_MASK MFD_HUGE_SHIFT
      NGROUPS_MAX O_ACCMODE O_APPEND O_ASYNC O_CLOEXEC O_CREAT O_DIRECT O_DIRECTORY O_DSYNC O_EXCL O_FSYNC
      O_LARGEFILE O_NDELAY O_NOATIME O_NOCTTY O_NOFOLLOW O_NONBLOCK O_PATH O_RDONLY O_RDWR O_RSYNC O_SYNC
      O_TMPFILE O_TRUNC O_WRONLY POSIX_FADV_DONTNEED POSIX_FADV_NOREUSE POSIX_FADV_NORMAL POSIX_FADV_RANDOM
      POSIX_FADV_SEQUENTIAL POSIX_FADV_WILLNEED POSIX_SPAWN_CLOSE POSIX_SPAWN_DUP2 POSIX_SPAWN_OPEN
      PRIO_PGRP PRIO_PROCESS PRIO_USER P_ALL P_NOWAIT P_NOWAITO P_PGID P_PID P_PIDFD P_WAIT RTLD_DEEPBIND
      RTLD_GLOBAL RTLD_LAZY RTLD_LOCAL RTLD_NODELETE RTLD_NOLOAD RTLD_NOW RWF_APPEND RWF_DSYNC RWF_HIPRI
      RWF_NOWAIT RWF_SYNC R_OK SCHED_BATCH SCHED_FIFO SCHED_IDLE SCHED_OTHER SCHED_RESET_ON_FORK SCHED_RR
      SEEK_CUR SEEK_DATA SEEK_END SEEK_HOLE SEEK_SET SPLICE_F_MORE SPLICE_F_MOVE SPLICE_F_NONBLOCK ST_APPEND
      ST_MANDLOCK ST_NOATIME ST_NODEV ST_NODIRATIME ST_NOEXEC ST_NOSUID ST_RDONLY ST_RELATIME ST_SYNCHRONOUS
      ST_WRITE TMP_MAX WCONTINUED WCOREDUMP WEXITED WEXITSTATUS WIFCONTINUED WIFEXITED WIFSIGNALED
      WIFSTOPPED WNOHANG WNOWAIT WSTOPPED WSTOPSIG WTERMSIG WUNTRACED W_OK XATTR_CREATE XATTR_REPLACE
      XATTR_SIZE_MAX X_OK _exit abort access altsep chdir chmod chown chroot close closerange confstr
      confstr_names copy_file_range cpu_count ctermid curdir defpath device_encoding devnull dup dup2
      environ environb error eventfd eventfd_read eventfd_write execl execle execlp execlpe execv execve
      execvp execvpe extsep fchdir fchmod fchown fdatasync fdopen fork forkpty fpathconf fsdecode fsencode
      fspath fstat fstatvfs fsync ftruncate fwalk get_blocking get_exec_path get_inheritable
      get_terminal_size getcwd getcwdb getegid getenv getenvb geteuid getgid getgrouplist getgroups
      getloadavg getlogin getpgid getpgrp getpid getppid getpriority getrandom getresgid getresuid getsid
      getuid getxattr initgroups isatty kill killpg lchown linesep link listdir listxattr lockf login_tty
      lseek lstat major makedev makedirs memfd_create minor mkdir mkfifo mknod name nice open openpty pardir
      path pathconf pathconf_names pathsep pidfd_open pipe pipe2 popen posix_fadvise posix_fallocate
      posix_spawn posix_spawnp pread preadv putenv pwrite pwritev read readlink readv register_at_fork
      remove removedirs removexattr rename renames replace rmdir scandir sched_get_priority_max
      sched_get_priority_min sched_getaffinity sched_getparam sched_getscheduler sched_param
      sched_rr_get_interval sched_setaffinity sched_setparam sched_setscheduler sched_yield sendfile sep
      set_blocking set_inheritable setegid seteuid setgid setgroups setpgid setpgrp setpriority setregid
      setresgid setresuid setreuid setsid setuid setxattr spawnl spawnle spawnlp spawnlpe spawnv spawnve
      spawnvp spawnvpe splice stat stat_result statvfs statvfs_result strerror supports_bytes_environ
      symlink sync sysconf sysconf_names system tcgetpgrp tcsetpgrp terminal_size times times_result
      truncate ttyname umask uname uname_result unlink unsetenv urandom utime wait wait3 wait4 waitid
      waitid_result waitpid waitstatus_to_exitcode walk write writev
    os.path
      abspath altsep basename commonpath commonprefix curdir defpath devnull dirname exists expanduser
      expandvars extsep getatime getctime getmtime getsize isabs isdir isfile islink ismount join lexists
      normcase normpath pardir pathsep realpath relpath samefile sameopenfile samestat sep split splitdrive
      splitext supports_unicode_filenames
    pathlib
      Path PosixPath PurePath PurePosixPath PureWindowsPath WindowsPath
    pickle
      ADDITEMS APPEND APPENDS BINBYTES BINBYTES8 BINFLOAT BINGET BININT BININT1 BININT2 BINPERSID BINPUT
      BINSTRING BINUNICODE BINUNICODE8 BUILD BYTEARRAY8 DEFAULT_PROTOCOL DICT DUP EMPTY_DICT EMPTY_LIST
      EMPTY_SET EMPTY_TUPLE EXT1 EXT2 EXT4 FALSE FLOAT FRAME FROZENSET GET GLOBAL HIGHEST_PROTOCOL INST INT
      LIST LONG LONG1 LONG4 LONG_BINGET LONG_BINPUT MARK MEMOIZE NEWFALSE NEWOBJ NEWOBJ_EX NEWTRUE
      NEXT_BUFFER NONE OBJ PERSID POP POP_MARK PROTO PUT PickleBuffer PickleError Pickler PicklingError
      READONLY_BUFFER REDUCE SETITEM SETITEMS SHORT_BINBYTES SHORT_BINSTRING SHORT_BINUNICODE STACK_GLOBAL
      STOP STRING TRUE TUPLE TUPLE1 TUPLE2 TUPLE3 UNICODE Unpickler UnpicklingError dump dumps load loads
    platform
      architecture freedesktop_os_release java_ver libc_ver mac_ver machine node platform processor
      python_branch python_build python_compiler python_implementation python_revision python_version
      python_version_tuple release system system_alias uname uname_result version win32_edition win32_is_iot
      win32_ver
    pprint
      PrettyPrinter isreadable isrecursive pformat pp pprint saferepr
    queue
      Empty Full LifoQueue PriorityQueue Queue SimpleQueue
    random
      Random SystemRandom betavariate choice choices expovariate gammavariate gauss getrandbits getstate
      lognormvariate normalvariate paretovariate randbytes randint random randrange sample seed setstate
      shuffle triangular uniform vonmisesvariate weibullvariate
    re
      A ASCII DOTALL I IGNORECASE L LOCALE M MULTILINE Match NOFLAG Pattern RegexFlag S U UNICODE VERBOSE X
      compile error escape findall finditer fullmatch match purge search split sub subn template
    reprlib
      Repr recursive_repr repr
    resource
      RLIMIT_AS RLIMIT_CORE RLIMIT_CPU RLIMIT_DATA RLIMIT_FSIZE RLIMIT_MEMLOCK RLIMIT_MSGQUEUE RLIMIT_NICE
      RLIMIT_NOFILE RLIMIT_NPROC RLIMIT_OFILE RLIMIT_RSS RLIMIT_RTPRIO RLIMIT_RTTIME RLIMIT_SIGPENDING
      RLIMIT_STACK RLIM_INFINITY RUSAGE_CHILDREN RUSAGE_SELF RUSAGE_THREAD error getpagesize getrlimit
      getrusage prlimit setrlimit struct_rusage
    secrets
      SystemRandom choice compare_digest randbelow randbits token_bytes token_hex token_urlsafe
    select
      EPOLLERR EPOLLET EPOLLEXCLUSIVE EPOLLHUP EPOLLIN EPOLLMSG EPOLLONESHOT EPOLLOUT EPOLLPRI EPOLLRDBAND
      EPOLLRDHUP EPOLLRDNORM EPOLLWRBAND EPOLLWRNORM EPOLL_CLOEXEC PIPE_BUF POLLERR POLLHUP POLLIN POLLMSG
      POLLNVAL POLLOUT POLLPRI POLLRDBAND POLLRDHUP POLLRDNORM POLLWRBAND POLLWRNORM epoll error poll select
    shlex
      join quote shlex split
    shutil
      Error ExecError SameFileError SpecialFileError chown copy copy2 copyfile copyfileobj copymode copystat
      copytree disk_usage get_archive_formats get_terminal_size get_unpack_formats ignore_patterns
      make_archive move register_archive_format register_unpack_format rmtree unpack_archive
      unregister_archive_format unregister_unpack_format which
    signal
      Handlers ITIMER_PROF ITIMER_REAL ITIMER_VIRTUAL ItimerError NSIG SIGABRT SIGALRM SIGBUS SIGCHLD SIGCLD
      SIGCONT SIGFPE SIGHUP SIGILL SIGINT SIGIO SIGIOT SIGKILL SIGPIPE SIGPOLL SIGPROF SIGPWR SIGQUIT
      SIGRTMAX SIGRTMIN SIGSEGV SIGSTKFLT SIGSTOP SIGSYS SIGTERM SIGTRAP SIGTSTP SIGTTIN SIGTTOU SIGURG
      SIGUSR1 SIGUSR2 SIGVTALRM SIGWINCH SIGXCPU SIGXFSZ SIG_BLOCK SIG_DFL SIG_IGN SIG_SETMASK SIG_UNBLOCK
      Sigmasks Signals alarm default_int_handler getitimer getsignal pause pidfd_send_signal pthread_kill
      pthread_sigmask raise_signal set_wakeup_fd setitimer siginterrupt signal sigpending sigtimedwait
      sigwait sigwaitinfo strsignal struct_siginfo valid_signals
    stat
      FILE_ATTRIBUTE_ARCHIVE FILE_ATTRIBUTE_COMPRESSED FILE_ATTRIBUTE_DEVICE FILE_ATTRIBUTE_DIRECTORY
      FILE_ATTRIBUTE_ENCRYPTED FILE_ATTRIBUTE_HIDDEN FILE_ATTRIBUTE_INTEGRITY_STREAM FILE_ATTRIBUTE_NORMAL
      FILE_ATTRIBUTE_NOT_CONTENT_INDEXED FILE_ATTRIBUTE_NO_SCRUB_DATA FILE_ATTRIBUTE_OFFLINE
      FILE_ATTRIBUTE_READONLY FILE_ATTRIBUTE_REPARSE_POINT FILE_ATTRIBUTE_SPARSE_FILE FILE_ATTRIBUTE_SYSTEM
      FILE_ATTRIBUTE_TEMPORARY FILE_ATTRIBUTE_VIRTUAL SF_APPEND SF_ARCHIVED SF_IMMUTABLE SF_NOUNLINK
      SF_SNAPSHOT ST_ATIME ST_CTIME ST_DEV ST_GID ST_INO ST_MODE ST_MTIME ST_NLINK ST_SIZE ST_UID S_ENFMT
      S_IEXEC S_IFBLK S_IFCHR S_IFDIR S_IFDOOR S_IFIFO S_IFLNK S_IFMT S_IFPORT S_IFREG S_IFSOCK S_IFWHT
      S_IMODE S_IREAD S_IRGRP S_IROTH S_IRUSR S_IRWXG S_IRWXO S_IRWXU S_ISBLK S_ISCHR S_ISDIR S_ISDOOR
      S_ISFIFO S_ISGID S_ISLNK S_ISPORT S_ISREG S_ISSOCK S_ISUID S_ISVTX S_ISWHT S_IWGRP S_IWOTH S_IWRITE
      S_IWUSR S_IXGRP S_IXOTH S_IXUSR UF_APPEND UF_COMPRESSED UF_HIDDEN UF_IMMUTABLE UF_NODUMP UF_NOUNLINK
      UF_OPAQUE filemode
    statistics
      NormalDist StatisticsError correlation covariance fmean geometric_mean harmonic_mean linear_regression
      mean median median_grouped median_high median_low mode multimode pstdev pvariance quantiles stdev
      variance
    string
      Formatter Template ascii_letters ascii_lowercase ascii_uppercase capwords digits hexdigits octdigits
      printable punctuation whitespace
    struct
      Struct calcsize error iter_unpack pack pack_into unpack unpack_from
    subprocess
      CalledProcessError CompletedProcess DEVNULL PIPE Popen STDOUT SubprocessError TimeoutExpired call
      check_call check_output getoutput getstatusoutput run
    sys
      abiflags addaudithook api_version argv audit base_exec_prefix base_prefix breakpointhook
      builtin_module_names byteorder call_tracing copyright displayhook dont_write_bytecode exc_info
      excepthook exception exec_prefix executable exit flags float_info float_repr_style get_asyncgen_hooks
      get_coroutine_origin_tracking_depth get_int_max_str_digits getallocatedblocks getdefaultencoding
      getdlopenflags getfilesystemencodeerrors getfilesystemencoding getprofile getrecursionlimit
      getrefcount getsizeof getswitchinterval gettrace hash_info hexversion implementation int_info intern
      is_finalizing maxsize maxunicode meta_path modules orig_argv path path_hooks path_importer_cache
      platform platlibdir prefix pycache_prefix set_asyncgen_hooks set_coroutine_origin_tracking_depth
      set_int_max_str_digits setdlopenflags setprofile setrecursionlimit setswitchinterval settrace stderr
      stdin stdlib_module_names stdout thread_info unraisablehook version version_info warnoptions
    tempfile
      NamedTemporaryFile SpooledTemporaryFile TMP_MAX TemporaryDirectory TemporaryFile gettempdir
      gettempdirb gettempprefix gettempprefixb mkdtemp mkstemp mktemp tempdir
    textwrap
      TextWrapper dedent fill indent shorten wrap
    threading
      Barrier BoundedSemaphore BrokenBarrierError Condition Event ExceptHookArgs Lock RLock Semaphore
      TIMEOUT_MAX Thread ThreadError Timer active_count current_thread enumerate excepthook get_ident
      get_native_id getprofile gettrace local main_thread setprofile settrace stack_size
    time
      CLOCK_BOOTTIME CLOCK_MONOTONIC CLOCK_MONOTONIC_RAW CLOCK_PROCESS_CPUTIME_ID CLOCK_REALTIME CLOCK_TAI
      CLOCK_THREAD_CPUTIME_ID altzone asctime clock_getres clock_gettime clock_gettime_ns clock_settime
      clock_settime_ns ctime daylight get_clock_info gmtime localtime mktime monotonic monotonic_ns
      perf_counter perf_counter_ns process_time process_time_ns pthread_getcpuclockid sleep strftime
      strptime struct_time thread_time thread_time_ns time time_ns timezone tzname tzset
    timeit
      Timer default_timer repeat timeit
    traceback
      FrameSummary StackSummary TracebackException clear_frames extract_stack extract_tb format_exc
      format_exception format_exception_only format_list format_stack format_tb print_exc print_exception
      print_last print_stack print_tb walk_stack walk_tb
    types
      AsyncGeneratorType BuiltinFunctionType BuiltinMethodType CellType ClassMethodDescriptorType CodeType
      CoroutineType DynamicClassAttribute EllipsisType FrameType FunctionType GeneratorType GenericAlias
      GetSetDescriptorType LambdaType MappingProxyType MemberDescriptorType MethodDescriptorType MethodType
      MethodWrapperType ModuleType NoneType NotImplementedType SimpleNamespace TracebackType UnionType
      WrapperDescriptorType coroutine new_class prepare_class resolve_bases
    typing
      AbstractSet Annotated Any AnyStr AsyncContextManager AsyncGenerator AsyncIterable AsyncIterator
      Awaitable BinaryIO ByteString Callable ChainMap ClassVar Collection Concatenate Container
      ContextManager Coroutine Counter DefaultDict Deque Dict Final ForwardRef FrozenSet Generator Generic
      Hashable IO ItemsView Iterable Iterator KeysView List Literal LiteralString Mapping MappingView Match
      MutableMapping MutableSequence MutableSet NamedTuple Never NewType NoReturn NotRequired Optional
      OrderedDict ParamSpec ParamSpecArgs ParamSpecKwargs Pattern Protocol Required Reversible Self Sequence
      Set Sized SupportsAbs SupportsBytes SupportsComplex SupportsFloat SupportsIndex SupportsInt
      SupportsRound TYPE_CHECKING Text TextIO Tuple Type TypeAlias TypeGuard TypeVar TypeVarTuple TypedDict
      Union Unpack ValuesView assert_never assert_type cast clear_overloads dataclass_transform final
      get_args get_origin get_overloads get_type_hints is_typeddict no_type_check no_type_check_decorator
      overload reveal_type runtime_checkable
    unicodedata
      UCD bidirectional category combining decimal decomposition digit east_asian_width is_normalized lookup
      mirrored name normalize numeric ucd_3_2_0 unidata_version
    unittest
      FunctionTestCase IsolatedAsyncioTestCase SkipTest TestCase TestLoader TestResult TestSuite
      TextTestResult TextTestRunner addModuleCleanup defaultTestLoader doModuleCleanups enterModuleContext
      expectedFailure findTestCases getTestCaseNames installHandler main makeSuite registerResult
      removeHandler removeResult skip skipIf skipUnless
    unittest.mock
      ANY AsyncMock DEFAULT FILTER_DIR MagicMock Mock NonCallableMagicMock NonCallableMock PropertyMock call
      create_autospec mock_open patch seal sentinel
    urllib
    urllib.parse
      DefragResult DefragResultBytes ParseResult ParseResultBytes SplitResult SplitResultBytes parse_qs
      parse_qsl quote quote_from_bytes quote_plus unquote unquote_plus unquote_to_bytes urldefrag urlencode
      urljoin urlparse urlsplit urlunparse urlunsplit
    uuid
      NAMESPACE_DNS NAMESPACE_OID NAMESPACE_URL NAMESPACE_X500 RESERVED_FUTURE RESERVED_MICROSOFT
      RESERVED_NCS RFC_4122 SafeUUID UUID bytes_ getnode int_ uuid1 uuid3 uuid4 uuid5
    warnings
      catch_warnings filterwarnings formatwarning resetwarnings showwarning simplefilter warn warn_explicit
    weakref
      CallableProxyType ProxyType ProxyTypes ReferenceType WeakKeyDictionary WeakMethod WeakSet
      WeakValueDictionary finalize getweakrefcount getweakrefs proxy ref
    """

  /// Further modules.
  static let otherModules = """
    aifc audioop bdb bz2 cProfile cgi cgitb chunk cmd code codeop compileall crypt curses dbm dis email
    encodings ensurepip fcntl filecmp fileinput ftplib getopt gettext grp gzip http imaplib imghdr ipaddress
    lzma mailbox mailcap marshal mimetypes mmap modulefinder netrc nis nntplib opcode optparse ossaudiodev
    pdb pickletools pipes pkgutil plistlib poplib posix posixpath profile pstats pty pwd py_compile pyclbr
    pydoc pyexpat quopri readline rlcompleter runpy sched selectors shelve site smtpd smtplib sndhdr socket
    socketserver spwd sqlite3 ssl stringprep sunau symtable sysconfig syslog tabnanny tarfile telnetlib
    termios tkinter token tokenize tomllib trace tracemalloc tty turtle turtledemo uu venv wave webbrowser
    wsgiref xdrlib xml xml.etree.ElementTree xmlrpc zipapp zipfile zipimport zlib zoneinfo
    """
}
