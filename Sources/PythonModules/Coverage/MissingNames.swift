// What of python3.11's modules is not there. Generated: `LECTERN_UPDATE_KNOWN=1 swift test --filter CoverageTests`.

/// What is missing.
enum MissingNames {
  /// The modules that are not there.
  static let modules = """
    aifc ast audioop bdb bz2 cProfile cgi cgitb chunk cmd code codecs codeop compileall crypt curses dbm dis
    email encodings ensurepip faulthandler fcntl filecmp fileinput ftplib genericpath getopt gettext grp
    gzip http imaplib imghdr ipaddress locale lzma mailbox mailcap marshal mimetypes mmap modulefinder netrc
    nis nntplib opcode optparse ossaudiodev pdb pickletools pipes pkgutil plistlib poplib posix posixpath
    profile pstats pty pwd py_compile pyclbr pydoc pyexpat quopri readline rlcompleter runpy sched selectors
    shelve site smtpd smtplib sndhdr socket socketserver spwd sqlite3 ssl stringprep sunau symtable
    sysconfig syslog tabnanny tarfile telnetlib termios tkinter token tokenize tomllib trace tracemalloc tty
    turtle turtledemo unicodedata uu venv wave webbrowser wsgiref xdrlib xml xml.etree.ElementTree xmlrpc
    zipapp zipfile zipimport zlib zoneinfo
    """

  /// Of modules that are there, the names that are not: a line for each module, and indented below it the names.
  static let text = """
    asyncio
      AbstractChildWatcher BaseProtocol BaseTransport BufferedProtocol DatagramProtocol DatagramTransport
      FastChildWatcher MultiLoopChildWatcher PidfdChildWatcher Protocol ReadTransport SafeChildWatcher
      StreamReaderProtocol SubprocessProtocol SubprocessTransport ThreadedChildWatcher Transport
      WriteTransport
    binascii
      Incomplete a2b_qp a2b_uu b2a_qp b2a_uu crc_hqx
    calendar
      LocaleHTMLCalendar LocaleTextCalendar
    configparser
      ConverterMapping LegacyInterpolation SafeConfigParser
    csv
      __version__
    ctypes
      ARRAY ArgumentError CDLL CFUNCTYPE DEFAULT_MODE LibraryLoader LittleEndianStructure LittleEndianUnion
      POINTER PYFUNCTYPE PyDLL RTLD_GLOBAL RTLD_LOCAL SetPointerType Union addressof byref c_buffer c_char_p
      c_longdouble c_void_p c_voidp c_wchar_p cast cdll create_string_buffer create_unicode_buffer get_errno
      memmove memset pointer py_object pydll pythonapi resize set_errno string_at wstring_at
    difflib
      HtmlDiff diff_bytes
    doctest
      DocFileSuite debug debug_src set_unittest_reportflags
    enum
      global_enum_repr global_flag_repr global_str
    errno
      EADV EBADE EBADFD EBADR EBADRQC EBADSLT EBFONT ECHRNG ECOMM EDOTDOT EISNAM EKEYEXPIRED EKEYREJECTED
      EKEYREVOKED EL2HLT EL2NSYNC EL3HLT EL3RST ELIBACC ELIBBAD ELIBEXEC ELIBMAX ELIBSCN ELNRNG EMEDIUMTYPE
      ENAVAIL ENOANO ENOCSI ENOKEY ENOMEDIUM ENONET ENOPKG ENOTNAM ENOTUNIQ EREMCHG EREMOTEIO ERESTART
      ERFKILL ESRMNT ESTRPIPE EUCLEAN EUNATCH EXFULL
    gc
      DEBUG_COLLECTABLE DEBUG_LEAK DEBUG_SAVEALL DEBUG_STATS DEBUG_UNCOLLECTABLE callbacks garbage get_debug
      get_freeze_count get_objects get_referents get_referrers get_stats is_finalized set_debug
    inspect
      Arguments BlockFinder CORO_CLOSED CORO_CREATED CORO_RUNNING CORO_SUSPENDED CO_ITERABLE_COROUTINE
      ClassFoundException EndOfBlock TPFLAGS_IS_ABSTRACT formatannotationrelativeto formatargvalues
      getabsfile getargs getcoroutinelocals getcoroutinestate getgeneratorlocals getlineno indentsize
      ismethodwrapper
    io
      BlockingIOError BufferedRWPair open_code
    logging.config
      BaseConfigurator ConvertingDict ConvertingList ConvertingMixin ConvertingTuple
      DEFAULT_LOGGING_CONFIG_PORT RESET_ERROR fileConfig listen stopListening valid_ident
    logging.handlers
      DEFAULT_HTTP_LOGGING_PORT DEFAULT_SOAP_LOGGING_PORT DEFAULT_TCP_LOGGING_PORT DEFAULT_UDP_LOGGING_PORT
      DatagramHandler HTTPHandler NTEventLogHandler SMTPHandler ST_DEV ST_INO ST_MTIME SYSLOG_TCP_PORT
      SYSLOG_UDP_PORT SocketHandler SysLogHandler
    multiprocessing
      reducer
    multiprocessing.dummy
      Manager Pipe
    os
      CLD_CONTINUED CLD_DUMPED CLD_EXITED CLD_KILLED CLD_STOPPED CLD_TRAPPED EFD_CLOEXEC EFD_NONBLOCK
      EFD_SEMAPHORE F_LOCK F_TEST F_TLOCK F_ULOCK GRND_NONBLOCK GRND_RANDOM MFD_ALLOW_SEALING MFD_CLOEXEC
      MFD_HUGETLB MFD_HUGE_16GB MFD_HUGE_16MB MFD_HUGE_1GB MFD_HUGE_1MB MFD_HUGE_256MB MFD_HUGE_2GB
      MFD_HUGE_2MB MFD_HUGE_32MB MFD_HUGE_512KB MFD_HUGE_512MB MFD_HUGE_64KB MFD_HUGE_8MB MFD_HUGE_MASK
      MFD_HUGE_SHIFT NGROUPS_MAX O_ACCMODE O_ASYNC O_DIRECT O_DSYNC O_FSYNC O_LARGEFILE O_NDELAY O_NOATIME
      O_PATH O_RSYNC O_TMPFILE POSIX_FADV_DONTNEED POSIX_FADV_NOREUSE POSIX_FADV_NORMAL POSIX_FADV_RANDOM
      POSIX_FADV_SEQUENTIAL POSIX_FADV_WILLNEED P_ALL P_PGID P_PID P_PIDFD RTLD_DEEPBIND RTLD_GLOBAL
      RTLD_LAZY RTLD_LOCAL RTLD_NODELETE RTLD_NOLOAD RTLD_NOW RWF_APPEND RWF_DSYNC RWF_HIPRI RWF_NOWAIT
      RWF_SYNC SCHED_BATCH SCHED_FIFO SCHED_IDLE SCHED_OTHER SCHED_RESET_ON_FORK SCHED_RR SEEK_DATA
      SEEK_HOLE SPLICE_F_MORE SPLICE_F_MOVE SPLICE_F_NONBLOCK ST_APPEND ST_MANDLOCK ST_NOATIME ST_NODEV
      ST_NODIRATIME ST_NOEXEC ST_NOSUID ST_RDONLY ST_RELATIME ST_SYNCHRONOUS ST_WRITE TMP_MAX WCONTINUED
      WEXITED WIFCONTINUED WNOWAIT WSTOPPED XATTR_CREATE XATTR_REPLACE XATTR_SIZE_MAX chroot confstr
      confstr_names copy_file_range ctermid device_encoding environb eventfd eventfd_read eventfd_write
      fchdir fchmod fchown fdatasync forkpty fpathconf fstatvfs fwalk getenvb getgrouplist getgroups
      getlogin getrandom getresgid getresuid getxattr initgroups lchown listxattr lockf login_tty major
      makedev memfd_create minor mknod openpty pathconf pathconf_names posix_fadvise posix_fallocate pread
      preadv pwrite pwritev readv removexattr sched_get_priority_max sched_get_priority_min sched_getparam
      sched_getscheduler sched_param sched_rr_get_interval sched_setparam sched_setscheduler sendfile
      setegid seteuid setgid setgroups setpgrp setregid setresgid setresuid setreuid setuid setxattr splice
      statvfs_result supports_bytes_environ sysconf_names tcgetpgrp tcsetpgrp times_result ttyname
      uname_result waitid waitid_result writev
    pickle
      ADDITEMS APPEND APPENDS BINBYTES BINBYTES8 BINFLOAT BINGET BININT BININT1 BININT2 BINPERSID BINPUT
      BINSTRING BINUNICODE BINUNICODE8 BUILD BYTEARRAY8 DICT DUP EMPTY_DICT EMPTY_LIST EMPTY_SET EMPTY_TUPLE
      EXT1 EXT2 EXT4 FALSE FLOAT FRAME FROZENSET GET GLOBAL INST INT LIST LONG LONG1 LONG4 LONG_BINGET
      LONG_BINPUT MARK MEMOIZE NEWFALSE NEWOBJ NEWOBJ_EX NEWTRUE NEXT_BUFFER NONE OBJ PERSID POP POP_MARK
      PROTO PUT PickleBuffer Pickler READONLY_BUFFER REDUCE SETITEM SETITEMS SHORT_BINBYTES SHORT_BINSTRING
      SHORT_BINUNICODE STACK_GLOBAL STOP STRING TRUE TUPLE TUPLE1 TUPLE2 TUPLE3 UNICODE Unpickler
    resource
      RLIMIT_MSGQUEUE RLIMIT_NICE RLIMIT_OFILE RLIMIT_RTPRIO RLIMIT_RTTIME RLIMIT_SIGPENDING prlimit
    select
      EPOLLERR EPOLLET EPOLLEXCLUSIVE EPOLLHUP EPOLLIN EPOLLMSG EPOLLONESHOT EPOLLOUT EPOLLPRI EPOLLRDBAND
      EPOLLRDHUP EPOLLRDNORM EPOLLWRBAND EPOLLWRNORM EPOLL_CLOEXEC POLLMSG POLLRDBAND POLLRDHUP POLLRDNORM
      POLLWRBAND POLLWRNORM epoll
    shlex
      shlex
    shutil
      ExecError chown get_archive_formats get_unpack_formats make_archive register_archive_format
      register_unpack_format unpack_archive unregister_archive_format unregister_unpack_format
    signal
      SIGPWR SIGRTMAX SIGRTMIN SIGSTKFLT pidfd_send_signal set_wakeup_fd sigtimedwait sigwaitinfo
      struct_siginfo
    sys
      abiflags addaudithook audit base_exec_prefix breakpointhook call_tracing
      get_coroutine_origin_tracking_depth getallocatedblocks getdlopenflags getfilesystemencodeerrors
      getprofile meta_path orig_argv path_hooks path_importer_cache platlibdir pycache_prefix
      set_coroutine_origin_tracking_depth setdlopenflags setprofile stdlib_module_names thread_info
      unraisablehook
    time
      clock_settime clock_settime_ns pthread_getcpuclockid
    unittest
      doModuleCleanups findTestCases getTestCaseNames installHandler makeSuite registerResult removeHandler
      removeResult
    urllib.parse
      DefragResultBytes ParseResultBytes SplitResultBytes
    """
}
