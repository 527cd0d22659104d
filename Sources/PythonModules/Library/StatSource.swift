// The module `stat`, in Python.

enum StatSource {
  /// The module's source.
  static let text = #"""
    ST_MODE, ST_INO, ST_DEV, ST_NLINK, ST_UID, ST_GID, ST_SIZE, ST_ATIME, ST_MTIME, ST_CTIME = range(10)

    S_IFSOCK, S_IFLNK, S_IFREG, S_IFBLK, S_IFDIR, S_IFCHR, S_IFIFO = (
        0o140000, 0o120000, 0o100000, 0o060000, 0o040000, 0o020000, 0o010000)
    S_ISUID, S_ISGID, S_ISVTX = 0o4000, 0o2000, 0o1000
    S_IRWXU, S_IRUSR, S_IWUSR, S_IXUSR = 0o700, 0o400, 0o200, 0o100
    S_IRWXG, S_IRGRP, S_IWGRP, S_IXGRP = 0o070, 0o040, 0o020, 0o010
    S_IRWXO, S_IROTH, S_IWOTH, S_IXOTH = 0o007, 0o004, 0o002, 0o001
    S_IREAD, S_IWRITE, S_IEXEC = S_IRUSR, S_IWUSR, S_IXUSR
    S_ENFMT = S_ISGID
    # Kinds of files that Linux does not have.
    S_IFDOOR = S_IFPORT = S_IFWHT = 0

    UF_NODUMP, UF_IMMUTABLE, UF_APPEND, UF_OPAQUE, UF_NOUNLINK = 1, 2, 4, 8, 16
    UF_COMPRESSED, UF_HIDDEN = 0x20, 0x8000
    SF_ARCHIVED, SF_IMMUTABLE, SF_APPEND, SF_NOUNLINK, SF_SNAPSHOT = 0x10000, 0x20000, 0x40000, 0x100000, 0x200000

    (FILE_ATTRIBUTE_READONLY, FILE_ATTRIBUTE_HIDDEN, FILE_ATTRIBUTE_SYSTEM) = 1, 2, 4
    (FILE_ATTRIBUTE_DIRECTORY, FILE_ATTRIBUTE_ARCHIVE, FILE_ATTRIBUTE_DEVICE, FILE_ATTRIBUTE_NORMAL,
     FILE_ATTRIBUTE_TEMPORARY, FILE_ATTRIBUTE_SPARSE_FILE, FILE_ATTRIBUTE_REPARSE_POINT, FILE_ATTRIBUTE_COMPRESSED,
     FILE_ATTRIBUTE_OFFLINE, FILE_ATTRIBUTE_NOT_CONTENT_INDEXED, FILE_ATTRIBUTE_ENCRYPTED,
     FILE_ATTRIBUTE_INTEGRITY_STREAM, FILE_ATTRIBUTE_VIRTUAL, FILE_ATTRIBUTE_NO_SCRUB_DATA) = (
        1 << bit for bit in range(4, 18))


    def S_IMODE(mode):
        """The permissions in a mode."""
        return mode & 0o7777


    def S_IFMT(mode):
        """The kind of file in a mode."""
        return mode & 0o170000


    def S_ISDIR(mode):
        return S_IFMT(mode) == S_IFDIR


    def S_ISCHR(mode):
        return S_IFMT(mode) == S_IFCHR


    def S_ISBLK(mode):
        return S_IFMT(mode) == S_IFBLK


    def S_ISREG(mode):
        return S_IFMT(mode) == S_IFREG


    def S_ISFIFO(mode):
        return S_IFMT(mode) == S_IFIFO


    def S_ISLNK(mode):
        return S_IFMT(mode) == S_IFLNK


    def S_ISSOCK(mode):
        return S_IFMT(mode) == S_IFSOCK


    def S_ISDOOR(mode):
        return False


    def S_ISPORT(mode):
        return False


    def S_ISWHT(mode):
        return False


    _KINDS = {S_IFLNK: 'l', S_IFSOCK: 's', S_IFREG: '-', S_IFBLK: 'b', S_IFDIR: 'd', S_IFCHR: 'c', S_IFIFO: 'p'}


    def filemode(mode):
        """A mode as ls -l shows it: -rwxr-xr-x."""
        text = [letter if mode & 1 << 8 - place else '-' for place, letter in enumerate('rwxrwxrwx')]
        for bit, place, letter in ((S_ISUID, 2, 's'), (S_ISGID, 5, 's'), (S_ISVTX, 8, 't')):
            if mode & bit:
                text[place] = letter if text[place] == 'x' else letter.upper()
        return _KINDS.get(S_IFMT(mode), '?') + ''.join(text)
    """#
}
