// The module `platform`, in Python.

enum PlatformSource {
  /// The module's source.
  static let text = #"""
    import collections
    import os
    import sys

    uname_result = collections.namedtuple('uname_result', 'system node release version machine')
    uname_result.__module__ = 'platform'
    uname_result.processor = property(lambda self: self.machine)
    uname_result.__repr__ = lambda self: 'uname_result(%s)' % ', '.join(
        f'{name}={value!r}' for name, value in zip(self._fields, self))


    def uname():
        """What the operating system says of itself."""
        return uname_result(*os.uname())


    def system():
        return uname().system


    def node():
        return uname().node


    def release():
        return uname().release


    def version():
        return uname().version


    def machine():
        return uname().machine


    def processor():
        return ''


    def architecture(executable=sys.executable, bits='', linkage=''):
        return bits or '64bit', linkage or ('ELF' if sys.platform == 'linux' else '')


    def libc_ver(executable=None, lib='', version='', chunksize=16384):
        return lib, version


    def platform(aliased=False, terse=False):
        """The system in one word."""
        found = uname()
        if terse:
            return f'{found.system}-{found.release}'
        return f'{found.system}-{found.release}-{found.machine}'.replace(' ', '_')


    def python_version():
        return '.'.join(map(str, sys.version_info[:3]))


    def python_version_tuple():
        return tuple(map(str, sys.version_info[:3]))


    def python_implementation():
        return 'CPython'


    def python_compiler():
        return 'Swift'


    def python_build():
        return 'main', ''


    def python_branch():
        return ''


    def python_revision():
        return ''


    def freedesktop_os_release():
        """What /etc/os-release says."""
        for file in ('/etc/os-release', '/usr/lib/os-release'):
            try:
                with open(file, encoding='utf-8') as lines:
                    pairs = [line.strip().split('=', 1) for line in lines if '=' in line and line[0] != '#']
            except OSError:
                continue
            return {'NAME': 'Linux', 'ID': 'linux', 'PRETTY_NAME': 'Linux',
                    **{name: value.strip('"\'') for name, value in pairs}}
        raise OSError('Unable to read files /etc/os-release, /usr/lib/os-release')


    def win32_ver(release='', version='', csd='', ptype=''):
        return release, version, csd, ptype


    def win32_edition():
        return None


    def win32_is_iot():
        return False


    def mac_ver(release='', versioninfo=('', '', ''), machine=''):
        return release, versioninfo, machine


    def java_ver(release='', vendor='', vminfo=('', '', ''), osinfo=('', '', '')):
        return release, vendor, vminfo, osinfo


    def system_alias(system, release, version):
        """The names under which a system is known; for Linux those it gives itself."""
        return system, release, version
    """#
}
