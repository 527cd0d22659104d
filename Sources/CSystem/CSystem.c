/* System calls that Swift cannot make. Linux first; Darwin takes the nearest it has. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#ifdef __linux__
#include <linux/futex.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#endif

/* Processes */

static _Thread_local pid_t cached_thread_identifier;

static void forget_thread_identifier(void) { cached_thread_identifier = 0; }

__attribute__((constructor)) static void watch_forks(void) {
  pthread_atfork(NULL, NULL, forget_thread_identifier);
}

pid_t csystem_fork(void) { return fork(); }

pid_t csystem_fork_aside(void) {
  /* The process in between forks the copy and ends, which makes the copy an orphan. Memory is copied once: on Linux
     the one in between runs on the caller's memory, as vfork has it, while the caller waits for its end. */
#ifdef __linux__
  static volatile pid_t copy;
  copy = -ECHILD;
  pid_t between = vfork();
#else
  int ends[2];
  if (csystem_pipe(ends) != 0) return -1;
  pid_t copy = -ECHILD;
  pid_t between = fork();
#endif
  if (between == 0) {
    pid_t child = fork();
    if (child == 0) {
#ifndef __linux__
      close(ends[0]);
      close(ends[1]);
#endif
      return 0;
    }
    copy = child < 0 ? -errno : child;
#ifndef __linux__
    (void)write(ends[1], &copy, sizeof copy);
#endif
    _exit(0);
  }
  int code = errno;
#ifndef __linux__
  close(ends[1]);
  if (between > 0) (void)read(ends[0], &copy, sizeof copy);
  close(ends[0]);
#endif
  if (between < 0) {
    errno = code;
    return -1;
  }
  while (waitpid(between, NULL, 0) < 0 && errno == EINTR) continue;
  if (copy > 0) return copy;
  errno = -copy;
  return -1;
}

pid_t csystem_thread_identifier(void) {
  if (cached_thread_identifier == 0) {
#ifdef __linux__
    cached_thread_identifier = (pid_t)syscall(SYS_gettid);
#else
    cached_thread_identifier = (pid_t)pthread_mach_thread_np(pthread_self());
#endif
  }
  return cached_thread_identifier;
}

int csystem_pidfd_open(pid_t process) {
#if defined(__linux__) && defined(SYS_pidfd_open)
  return (int)syscall(SYS_pidfd_open, process, 0);
#else
  errno = ENOSYS;
  return -1;
#endif
}

int csystem_set_parent_death_signal(int signal_number) {
#ifdef __linux__
  return prctl(PR_SET_PDEATHSIG, (unsigned long)signal_number, 0, 0, 0);
#else
  errno = ENOSYS;
  return -1;
#endif
}

#ifdef __linux__
/* Before Linux 5.6, owners of a pipe's ends were signalled whenever anybody closed one (fs/pipe.c, pipe_release). */
static int signals_only_at_last_writer(void) {
  struct utsname system;
  int major = 0;
  int minor = 0;
  if (uname(&system) != 0 || sscanf(system.release, "%d.%d", &major, &minor) != 2) return 0;
  return major > 5 || (major == 5 && minor >= 6);
}
#endif

int csystem_end_with_writers(int reading_end, int signal_number) {
#ifdef __linux__
  if (!signals_only_at_last_writer()) {
    errno = ENOSYS;
    return -1;
  }
  /* The owner belongs to the open file, which a fork shares; opened anew, it is another one of the same pipe. */
  char path[32];
  snprintf(path, sizeof path, "/proc/self/fd/%d", reading_end);
  int own = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (own < 0) return -1;
  if (fcntl(own, F_SETOWN, getpid()) != 0 || fcntl(own, F_SETSIG, signal_number) != 0 ||
      fcntl(own, F_SETFL, O_NONBLOCK | O_ASYNC) != 0 || dup3(own, reading_end, O_CLOEXEC) < 0) {
    int code = errno;
    close(own);
    errno = code;
    return -1;
  }
  close(own);
  struct pollfd writers = {.fd = reading_end, .events = 0};
  if (poll(&writers, 1, 0) == 1 && (writers.revents & POLLHUP) != 0) kill(getpid(), signal_number);
  return 0;
#else
  errno = ENOSYS;
  return -1;
#endif
}

int csystem_become_subreaper(void) {
#ifdef __linux__
  return prctl(PR_SET_CHILD_SUBREAPER, 1UL, 0, 0, 0);
#else
  errno = ENOSYS;
  return -1;
#endif
}

int csystem_set_thread_name(const char *name) {
#ifdef __linux__
  return prctl(PR_SET_NAME, name, 0, 0, 0);
#else
  return pthread_setname_np(name);
#endif
}

int csystem_get_affinity(pid_t process, uint8_t *mask, size_t byte_count) {
#if defined(__linux__)
  memset(mask, 0, byte_count);
  return sched_getaffinity(process, byte_count, (cpu_set_t *)mask);
#else
  (void)process, (void)mask, (void)byte_count;
  errno = ENOSYS;
  return -1;
#endif
}

int csystem_set_affinity(pid_t process, const uint8_t *mask, size_t byte_count) {
#if defined(__linux__)
  return sched_setaffinity(process, byte_count, (const cpu_set_t *)mask);
#else
  (void)process, (void)mask, (void)byte_count;
  errno = ENOSYS;
  return -1;
#endif
}

int csystem_usable_processor_count(void) {
#ifdef __linux__
  cpu_set_t allowed;
  if (sched_getaffinity(0, sizeof allowed, &allowed) == 0) {
    int count = CPU_COUNT(&allowed);
    if (count > 0) return count;
  }
#endif
  long online = sysconf(_SC_NPROCESSORS_ONLN);
  return online > 0 ? (int)online : 1;
}

int64_t csystem_process_cpu_time(pid_t process) {
#ifdef __linux__
  clockid_t clock;
  struct timespec used;
  if (clock_getcpuclockid(process, &clock) != 0 || clock_gettime(clock, &used) != 0) return -1;
  return (int64_t)used.tv_sec * 1000000000 + used.tv_nsec;
#else
  return -1;
#endif
}

int csystem_resource_usage(int of_children, struct rusage *usage) {
  return getrusage(of_children ? RUSAGE_CHILDREN : RUSAGE_SELF, usage);
}

int csystem_spawn_in_folder(posix_spawn_file_actions_t *actions, const char *folder) {
  return posix_spawn_file_actions_addchdir_np(actions, folder);
}

int csystem_spawn_session_flag(void) { return POSIX_SPAWN_SETSID; }

void csystem_flush_streams(void) { fflush(NULL); }

/* Files and memory */

int csystem_memory_file(const char *name) {
#ifdef __linux__
  return memfd_create(name, MFD_CLOEXEC);
#else
  char path[] = "/lectern.XXXXXXXX";
  if (mktemp(path) == NULL) return -1;
  int descriptor = shm_open(path, O_RDWR | O_CREAT | O_EXCL, 0600);
  if (descriptor >= 0) {
    shm_unlink(path);
    fcntl(descriptor, F_SETFD, FD_CLOEXEC);
  }
  (void)name;
  return descriptor;
#endif
}

int csystem_remove_pages(void *start, size_t length) {
#ifdef __linux__
  return madvise(start, length, MADV_REMOVE);
#else
  return madvise(start, length, MADV_FREE);
#endif
}

int csystem_populate_pages(void *start, size_t length) {
#if defined(__linux__)
#ifndef MADV_POPULATE_WRITE
#define MADV_POPULATE_WRITE 23
#endif
  int result = madvise(start, length, MADV_POPULATE_WRITE);
  /* Kernels before 5.14 do not know it; their pages come when they are touched. */
  return result != 0 && errno == EINVAL ? 0 : result;
#else
  (void)start;
  (void)length;
  return 0;
#endif
}

int csystem_open(const char *path, int flags, mode_t mode) { return open(path, flags | O_CLOEXEC, mode); }

int csystem_fcntl(int descriptor, int command, int argument) { return fcntl(descriptor, command, argument); }

int csystem_close_range(unsigned first, unsigned last, int only_mark_close_on_exec) {
#if defined(__linux__) && defined(SYS_close_range)
  unsigned flags = only_mark_close_on_exec ? 4U : 0U; /* CLOSE_RANGE_CLOEXEC */
  if (syscall(SYS_close_range, first, last, flags) == 0) return 0;
#endif
  struct rlimit limit;
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return -1;
  for (unsigned descriptor = first; descriptor <= last && descriptor < limit.rlim_cur; descriptor++) {
    if (only_mark_close_on_exec) {
      fcntl((int)descriptor, F_SETFD, FD_CLOEXEC);
    } else {
      close((int)descriptor);
    }
  }
  return 0;
}

int csystem_socket_pair(int descriptors[2]) {
#ifdef __linux__
  return socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, descriptors);
#else
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, descriptors) != 0) return -1;
  for (int side = 0; side < 2; side++) {
    int on = 1;
    fcntl(descriptors[side], F_SETFD, FD_CLOEXEC);
    setsockopt(descriptors[side], SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
  }
  return 0;
#endif
}

int csystem_pipe(int descriptors[2]) {
#ifdef __linux__
  return pipe2(descriptors, O_CLOEXEC);
#else
  if (pipe(descriptors) != 0) return -1;
  fcntl(descriptors[0], F_SETFD, FD_CLOEXEC);
  fcntl(descriptors[1], F_SETFD, FD_CLOEXEC);
  return 0;
#endif
}

int csystem_window_size(int descriptor, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return -1;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return 0;
}

/* Waiting. Where there are no futexes, a waiter sleeps for a moment and looks again. */

#ifdef __linux__
static int futex_result(long result) { return result == 0 ? 0 : errno; }

int csystem_futex_wait(uint32_t *word, uint32_t expected, int64_t relative_nanoseconds) {
  struct timespec limit = {relative_nanoseconds / 1000000000, relative_nanoseconds % 1000000000};
  return futex_result(
      syscall(SYS_futex, word, FUTEX_WAIT, expected, relative_nanoseconds < 0 ? NULL : &limit, NULL, 0));
}

int csystem_futex_wait_until(uint32_t *word, uint32_t expected, int64_t monotonic_nanoseconds) {
  struct timespec limit = {monotonic_nanoseconds / 1000000000, monotonic_nanoseconds % 1000000000};
  return futex_result(syscall(SYS_futex, word, FUTEX_WAIT_BITSET, expected, &limit, NULL,
                              FUTEX_BITSET_MATCH_ANY));
}

int csystem_futex_wake(uint32_t *word, int count) {
  long woken = syscall(SYS_futex, word, FUTEX_WAKE, count, NULL, NULL, 0);
  return woken > 0 ? (int)woken : 0;
}
#else
int csystem_futex_wait(uint32_t *word, uint32_t expected, int64_t relative_nanoseconds) {
  if (__atomic_load_n(word, __ATOMIC_SEQ_CST) != expected) return EAGAIN;
  int64_t moment = 200000;
  if (relative_nanoseconds >= 0 && relative_nanoseconds < moment) moment = relative_nanoseconds;
  struct timespec pause = {0, moment};
  if (nanosleep(&pause, NULL) != 0) return EINTR;
  return relative_nanoseconds >= 0 && relative_nanoseconds <= moment ? ETIMEDOUT : 0;
}

int csystem_futex_wait_until(uint32_t *word, uint32_t expected, int64_t monotonic_nanoseconds) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  int64_t remaining = monotonic_nanoseconds - ((int64_t)now.tv_sec * 1000000000 + now.tv_nsec);
  return csystem_futex_wait(word, expected, remaining > 0 ? remaining : 0);
}

int csystem_futex_wake(uint32_t *word, int count) {
  (void)word;
  return count;
}
#endif

int csystem_poll(struct pollfd *entries, size_t count, int64_t limit_nanoseconds) {
#ifdef __linux__
  struct timespec limit = {limit_nanoseconds / 1000000000, limit_nanoseconds % 1000000000};
  return ppoll(entries, (nfds_t)count, limit_nanoseconds < 0 ? NULL : &limit, NULL);
#else
  return poll(entries, (nfds_t)count, limit_nanoseconds < 0 ? -1 : (int)((limit_nanoseconds + 999999) / 1000000));
#endif
}

/* Signals */

uint64_t csystem_pending_signals;

uint64_t *csystem_pending_signals_word(void) { return &csystem_pending_signals; }

static uint8_t *attention_byte;

void csystem_set_attention_byte(uint8_t *byte) { __atomic_store_n(&attention_byte, byte, __ATOMIC_SEQ_CST); }

static void note_signal(int signal_number) {
  if (signal_number >= 1 && signal_number <= 64) {
    __atomic_fetch_or(&csystem_pending_signals, (uint64_t)1 << (signal_number - 1), __ATOMIC_SEQ_CST);
    uint8_t *byte = __atomic_load_n(&attention_byte, __ATOMIC_SEQ_CST);
    if (byte) __atomic_store_n(byte, 1, __ATOMIC_SEQ_CST);
  }
}

/* The signals that note_signal is set for: a child resets these, and need not ask for all of them. */
static uint64_t noted_signals;

static int action_of(const struct sigaction *action) {
  if (action->sa_handler == SIG_DFL) return CSYSTEM_SIGNAL_DEFAULT;
  if (action->sa_handler == SIG_IGN) return CSYSTEM_SIGNAL_IGNORE;
  return action->sa_handler == note_signal ? CSYSTEM_SIGNAL_NOTE : CSYSTEM_SIGNAL_OTHER;
}

int csystem_set_signal_action(int signal_number, int action) {
  struct sigaction wanted = {0};
  struct sigaction before;
  wanted.sa_handler = action == CSYSTEM_SIGNAL_NOTE ? note_signal : action == CSYSTEM_SIGNAL_IGNORE ? SIG_IGN : SIG_DFL;
  sigemptyset(&wanted.sa_mask);
  if (sigaction(signal_number, &wanted, &before) != 0) return -1;
  if (signal_number >= 1 && signal_number <= 64) {
    uint64_t bit = (uint64_t)1 << (signal_number - 1);
    noted_signals = action == CSYSTEM_SIGNAL_NOTE ? noted_signals | bit : noted_signals & ~bit;
  }
  return action_of(&before);
}

int csystem_get_signal_action(int signal_number) {
  struct sigaction now;
  if (sigaction(signal_number, NULL, &now) != 0) return -1;
  return action_of(&now);
}

uint64_t csystem_take_pending_signals(void) {
  return __atomic_exchange_n(&csystem_pending_signals, 0, __ATOMIC_SEQ_CST);
}

static _Thread_local int leaves_signals;

void csystem_leave_signals_to_others(int leaves) { leaves_signals = leaves; }

int csystem_leaves_signals_to_others(void) { return leaves_signals; }

void csystem_reset_signal_actions(void) {
  for (int signal_number = 1; noted_signals != 0 && signal_number <= 64; signal_number++) {
    if ((noted_signals >> (signal_number - 1) & 1) != 0) {
      csystem_set_signal_action(signal_number, CSYSTEM_SIGNAL_DEFAULT);
    }
  }
}

static _Thread_local void *thread_context;

void *csystem_thread_context(void) { return thread_context; }

void csystem_set_thread_context(void *context) { thread_context = context; }

static _Thread_local int thread_place;

int csystem_thread_place(void) { return thread_place; }

void csystem_set_thread_place(int place) { thread_place = place; }

/* The stack */

__attribute__((noinline)) void csystem_with_saved_registers(void (*body)(void *stack_pointer, void *context),
                                                            void *context) {
  __builtin_unwind_init();
  void *stack_pointer;
#if defined(__x86_64__)
  __asm__ volatile("movq %%rsp, %0" : "=r"(stack_pointer));
#elif defined(__aarch64__)
  __asm__ volatile("mov %0, sp" : "=r"(stack_pointer));
#else
#error "csystem_with_saved_registers needs to know how this processor names its stack pointer"
#endif
  body(stack_pointer, context);
  /* Without something after the call it would be a jump, and the saved registers would be gone. */
  __asm__ volatile("" ::: "memory");
}

#ifdef __linux__
static int stack_bounds(void **lowest, size_t *size) {
  pthread_attr_t attributes;
  if (pthread_getattr_np(pthread_self(), &attributes) != 0) return -1;
  int result = pthread_attr_getstack(&attributes, lowest, size);
  pthread_attr_destroy(&attributes);
  return result;
}

void *csystem_stack_base(void) {
  void *lowest;
  size_t size;
  return stack_bounds(&lowest, &size) == 0 ? (char *)lowest + size : NULL;
}

size_t csystem_stack_size(void) {
  void *lowest;
  size_t size;
  return stack_bounds(&lowest, &size) == 0 ? size : 0;
}

/* Where the linker says that the program's read-only part begins, and where its code ends. */
extern char __executable_start[] __attribute__((weak));
extern char etext[] __attribute__((weak));

void csystem_release_code_pages(void) {
  uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  uintptr_t start = (uintptr_t)__executable_start, end = (uintptr_t)etext & ~(page - 1);
  if (start != 0 && start % page == 0 && end > start) madvise((void *)start, end - start, MADV_DONTNEED);
}
#else
void csystem_release_code_pages(void) {}
void *csystem_stack_base(void) { return pthread_get_stackaddr_np(pthread_self()); }
size_t csystem_stack_size(void) { return pthread_get_stacksize_np(pthread_self()); }
#endif
