// The module `shutil`, in Python.

enum ShutilSource {
  /// The module's source.
  static let text = #"""
    import collections
    import fnmatch
    import os
    import stat

    __all__ = ['copyfileobj', 'copyfile', 'copymode', 'copystat', 'copy', 'copy2', 'copytree', 'move', 'rmtree',
               'Error', 'SpecialFileError', 'disk_usage', 'which', 'get_terminal_size', 'ignore_patterns',
               'SameFileError']

    COPY_BUFSIZE = 64 * 1024


    class Error(OSError):
        pass


    class SameFileError(Error):
        """Source and destination are one file."""


    class SpecialFileError(OSError):
        """The operation is for plain files alone."""


    def copyfileobj(fsrc, fdst, length=0):
        """Copies what is left of one open file into another."""
        while block := fsrc.read(length or COPY_BUFSIZE):
            fdst.write(block)


    def copyfile(src, dst, *, follow_symlinks=True):
        """Copies a file's content."""
        if os.path.exists(dst) and os.path.samefile(src, dst):
            raise SameFileError(f'{src!r} and {dst!r} are the same file')
        if not follow_symlinks and os.path.islink(src):
            os.symlink(os.readlink(src), dst)
            return dst
        with open(src, 'rb') as source, open(dst, 'wb') as target:
            copyfileobj(source, target)
        return dst


    def copymode(src, dst, *, follow_symlinks=True):
        """Copies the permissions."""
        os.chmod(dst, stat.S_IMODE(os.stat(src).st_mode))


    def copystat(src, dst, *, follow_symlinks=True):
        """Copies the permissions and the times."""
        found = os.stat(src, follow_symlinks=follow_symlinks)
        if follow_symlinks or not os.path.islink(dst):
            os.utime(dst, (found.st_atime, found.st_mtime))
            os.chmod(dst, stat.S_IMODE(found.st_mode))


    def _into(src, dst):
        """The path of a copy: within dst where that is a folder."""
        return os.path.join(dst, os.path.basename(os.fspath(src).rstrip('/'))) if os.path.isdir(dst) else dst


    def copy(src, dst, *, follow_symlinks=True):
        """Copies a file with its permissions."""
        dst = copyfile(src, _into(src, dst), follow_symlinks=follow_symlinks)
        copymode(src, dst, follow_symlinks=follow_symlinks)
        return dst


    def copy2(src, dst, *, follow_symlinks=True):
        """Copies a file with its permissions and times."""
        dst = copyfile(src, _into(src, dst), follow_symlinks=follow_symlinks)
        copystat(src, dst, follow_symlinks=follow_symlinks)
        return dst


    def ignore_patterns(*patterns):
        """For copytree: what to leave out, by the patterns of the shell."""
        def ignore(path, names):
            return {name for pattern in patterns for name in fnmatch.filter(names, pattern)}
        return ignore


    def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False,
                 dirs_exist_ok=False):
        """Copies a folder with all that is in it."""
        names = os.listdir(src)
        left_out = ignore(os.fspath(src), names) if ignore is not None else set()
        os.makedirs(dst, exist_ok=dirs_exist_ok)
        errors = []
        for name in names:
            if name in left_out:
                continue
            source, target = os.path.join(src, name), os.path.join(dst, name)
            try:
                if os.path.islink(source) and symlinks:
                    os.symlink(os.readlink(source), target)
                elif os.path.isdir(source):
                    copytree(source, target, symlinks, ignore, copy_function, ignore_dangling_symlinks,
                             dirs_exist_ok)
                elif not (ignore_dangling_symlinks and os.path.islink(source) and not os.path.exists(source)):
                    copy_function(source, target)
            except Error as error:
                errors.extend(error.args[0])
            except OSError as error:
                errors.append((source, target, str(error)))
        copystat(src, dst)
        if errors:
            raise Error(errors)
        return dst


    def rmtree(path, ignore_errors=False, onerror=None, *, dir_fd=None):
        """Removes a folder with all that is in it."""
        def failed(function, place):
            if onerror is not None:
                import sys
                onerror(function, place, sys.exc_info())
            elif not ignore_errors:
                raise

        def attempt(function, place):
            try:
                return function(place)
            except OSError:
                failed(function, place)

        try:
            if os.path.islink(path):
                raise OSError('Cannot call rmtree on a symbolic link')
        except OSError:
            return failed(os.path.islink, path)
        for name in attempt(os.listdir, path) or ():
            inner = os.path.join(path, name)
            if os.path.isdir(inner) and not os.path.islink(inner):
                rmtree(inner, ignore_errors, onerror)
            else:
                attempt(os.unlink, inner)
        attempt(os.rmdir, path)


    def move(src, dst, copy_function=copy2):
        """Moves a file or folder, into dst where that is a folder."""
        target = dst
        if os.path.isdir(dst):
            target = _into(src, dst)
            if os.path.exists(target):
                raise Error("Destination path '%s' already exists" % target)
        try:
            os.rename(src, target)
        except OSError:
            if os.path.isdir(src):
                copytree(src, target, symlinks=True, copy_function=copy_function)
                rmtree(src)
            else:
                copy_function(src, target)
                os.unlink(src)
        return target


    _Usage = collections.namedtuple('usage', 'total used free')
    _Usage.__module__ = 'shutil'


    def disk_usage(path):
        """The bytes of the file system that holds a path."""
        found = os.statvfs(path)
        return _Usage(found.f_blocks * found.f_frsize, (found.f_blocks - found.f_bfree) * found.f_frsize,
                      found.f_bavail * found.f_frsize)


    def which(cmd, mode=os.F_OK | os.X_OK, path=None):
        """The file that a command's name stands for, or None."""
        def runs(file):
            return os.path.exists(file) and os.access(file, mode) and not os.path.isdir(file)

        if os.path.dirname(cmd):
            return cmd if runs(cmd) else None
        for folder in (path or os.environ.get('PATH', os.defpath)).split(os.pathsep):
            file = os.path.join(folder, cmd)
            if runs(file):
                return file
        return None


    def get_terminal_size(fallback=(80, 24)):
        """Columns and lines of the terminal, or what COLUMNS and LINES say."""
        def wanted(name):
            try:
                return max(int(os.environ[name]), 0)
            except (KeyError, ValueError):
                return 0

        columns, lines = wanted('COLUMNS'), wanted('LINES')
        if not (columns and lines):
            try:
                found = os.get_terminal_size(1)
            except (OSError, ValueError):
                found = os.terminal_size(fallback)
            columns, lines = columns or found.columns or fallback[0], lines or found.lines or fallback[1]
        return os.terminal_size((columns, lines))
    """#
}
