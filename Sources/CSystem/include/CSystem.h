/* System calls that Swift cannot make: variadics, prctl, futexes, fork, signal handlers, machine registers.
   Functions that can fail return -1 and set errno, unless their comment says otherwise. */
#ifndef CSYSTEM_H
#define CSYSTEM_H

#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/resource.h>
#include <sys/types.h>

/* Processes */

/** libc's fork: its handlers keep malloc and stdio usable in the child. */
pid_t csystem_fork(void);
/** Forks a copy that is no child of the caller, which must have one thread only and have all signals blocked: the
    caller's subreaper adopts it. The copy's number, 0 in the copy. */
pid_t csystem_fork_aside(void);
/** A descriptor that becomes readable when the process ends; close-on-exec. ENOSYS where there is none. */
int csystem_pidfd_open(pid_t process);
/** The signal this process gets when the thread that started it ends; 0 for none. */
int csystem_set_parent_death_signal(int signal_number);
/** Puts a reading end of a pipe that is this process's own in the place of one that it shares, and has the system send
    this process a signal once no writer is left; at once where there is none. ENOSYS where the system cannot. */
int csystem_end_with_writers(int reading_end, int signal_number);
/** Orphaned descendants become children of this process. */
int csystem_become_subreaper(void);
/** The name that ps shows for the calling thread; the system cuts it after 15 bytes. */
int csystem_set_thread_name(const char *name);
/** The calling thread's identifier, kept in thread-local storage and renewed by fork. */
pid_t csystem_thread_identifier(void);
/** How many processors the calling thread may run on, at least 1. */
int csystem_usable_processor_count(void);
/** The processors that a process may run on, a bit for each; 0 stands for the calling process. */
int csystem_get_affinity(pid_t process, uint8_t *mask, size_t byte_count);
int csystem_set_affinity(pid_t process, const uint8_t *mask, size_t byte_count);
/** The processor time that another process has used, in nanoseconds; -1 when it is gone. */
int64_t csystem_process_cpu_time(pid_t process);
/** What this process has used, or the children that it waited for. */
int csystem_resource_usage(int of_children, struct rusage *usage);
/** Has a program that is spawned start in a folder: 0, or an error number. */
int csystem_spawn_in_folder(posix_spawn_file_actions_t *actions, const char *folder);
/** The attribute of posix_spawn that makes a program the leader of a session. */
int csystem_spawn_session_flag(void);
/** Writes out every buffered C stream, so that a fork does not duplicate what they hold. */
void csystem_flush_streams(void);

/* Files and memory */

/** An unnamed memory file, close-on-exec. */
int csystem_memory_file(const char *name);
/** Frees the pages of a range of a shared mapping; the range then reads as zeros. */
int csystem_remove_pages(void *start, size_t length);
/** Makes the pages of a range present, so that shortage is an error and not a signal. 0, or -1 with errno. */
int csystem_populate_pages(void *start, size_t length);
/** open with flags and a mode; adds close-on-exec. */
int csystem_open(const char *path, int flags, mode_t mode);
/** fcntl with an integer argument. */
int csystem_fcntl(int descriptor, int command, int argument);
/** Closes every descriptor from first to last, or marks them close-on-exec. */
int csystem_close_range(unsigned first, unsigned last, int only_mark_close_on_exec);
/** A pair of connected stream sockets, close-on-exec. */
int csystem_socket_pair(int descriptors[2]);
/** A pipe, close-on-exec: descriptors[0] reads, descriptors[1] writes. */
int csystem_pipe(int descriptors[2]);
/** Sends bytes without waiting, and a copy of a descriptor with the first of them. How many were taken, or -1. */
ssize_t csystem_send_descriptor(int socket, const void *bytes, size_t count, int descriptor);
/** Receives bytes without waiting, 0 at the end. *descriptor is the one that came with them, close-on-exec, or -1. */
ssize_t csystem_receive_descriptor(int socket, void *bytes, size_t count, int *descriptor);
/** The terminal's size in character cells. */
int csystem_window_size(int descriptor, int *rows, int *columns);

/* Waiting */

/** Sleeps while *word equals expected. relative_nanoseconds < 0 waits without end.
    Returns 0 when woken, or EAGAIN (the word differs), EINTR, ETIMEDOUT. */
int csystem_futex_wait(uint32_t *word, uint32_t expected, int64_t relative_nanoseconds);
/** The same until an absolute time of the monotonic clock. */
int csystem_futex_wait_until(uint32_t *word, uint32_t expected, int64_t monotonic_nanoseconds);
/** Wakes at most count waiters, in whatever process they are; returns how many were woken. */
int csystem_futex_wake(uint32_t *word, int count);
/** Tells the processor that this is a spinning loop. */
static inline void csystem_spin_hint(void) {
#if defined(__x86_64__) || defined(__i386__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ volatile("isb" ::: "memory");
#endif
}

/** poll with a limit in nanoseconds; a negative one waits without end. */
int csystem_poll(struct pollfd *entries, size_t count, int64_t limit_nanoseconds);

/* Signals */

enum {
  CSYSTEM_SIGNAL_DEFAULT = 0,
  CSYSTEM_SIGNAL_IGNORE = 1,
  CSYSTEM_SIGNAL_NOTE = 2,
  CSYSTEM_SIGNAL_OTHER = 3,
};
/** One bit for each signal that came and was not taken yet: bit n - 1 for signal n. */
extern uint64_t csystem_pending_signals;
/** A byte that noting a signal sets to 1 as well, for a loop that looks at its own memory only; NULL for none. */
void csystem_set_attention_byte(uint8_t *byte);
/** The address of csystem_pending_signals. */
uint64_t *csystem_pending_signals_word(void);
/** Sets what a signal does (one of CSYSTEM_SIGNAL_DEFAULT, _IGNORE, _NOTE). Noting sets its bit and lets
    system calls return EINTR. Returns what it did before, or -1. */
int csystem_set_signal_action(int signal_number, int action);
/** What a signal does now, or -1. */
int csystem_get_signal_action(int signal_number);
/** The pending bits, cleared in the same step. */
uint64_t csystem_take_pending_signals(void);
/** Says whether the calling thread leaves noted signals to the others; a new thread does not. */
void csystem_leave_signals_to_others(int leaves);
int csystem_leaves_signals_to_others(void);
/** Gives every signal that is noted its default action; ignored ones stay ignored. */
void csystem_reset_signal_actions(void);

/** What the calling thread has to do with: one address of the caller's choice, NULL at first. */
void *csystem_thread_context(void);
void csystem_set_thread_context(void *context);
/** Where the calling thread says what it waits for: a number of the caller's choice, 0 at first. */
int csystem_thread_place(void);
void csystem_set_thread_place(int place);

/* The stack, for a collector that finds its roots there */

/** Saves the registers that a callee must keep on the stack and calls body with the stack pointer below them. */
void csystem_with_saved_registers(void (*body)(void *stack_pointer, void *context), void *context);
/** The highest address of the calling thread's stack, or NULL. */
void *csystem_stack_base(void);
/** The size of the calling thread's stack in bytes, or 0. */
size_t csystem_stack_size(void);

/** Tells the system that most of the code that ran so far will not run again; what does comes back from the program's
    file by itself. Does nothing where the code's place is not known. */
void csystem_release_code_pages(void);

/* The pointer itself, of which the optimiser knows nothing any more. */
static inline __attribute__((always_inline)) void *csystem_opaque(void *pointer) {
  __asm__("" : "+r"(pointer));
  return pointer;
}

/** Stores a byte that another thread reads without a lock. */
static inline void csystem_set_byte(uint8_t *place, uint8_t value) {
  __atomic_store_n(place, value, __ATOMIC_SEQ_CST);
}

/* Asks the processor to have the memory at a place in its cache soon. Any address will do. */

static inline __attribute__((always_inline)) void csystem_prefetch(const void *place) { __builtin_prefetch(place); }

/* Reads of memory that are made where they stand, each by itself, at any alignment. */

static inline __attribute__((always_inline)) uint8_t csystem_read_8(const void *place) {
  return *(const volatile uint8_t *)place;
}

typedef uint16_t __attribute__((aligned(1), may_alias)) csystem_unaligned_16;
typedef uint32_t __attribute__((aligned(1), may_alias)) csystem_unaligned_32;

static inline __attribute__((always_inline)) uint16_t csystem_read_16(const void *place) {
  return *(const volatile csystem_unaligned_16 *)place;
}

static inline __attribute__((always_inline)) uint32_t csystem_read_32(const void *place) {
  return *(const volatile csystem_unaligned_32 *)place;
}

/* Arithmetic on the words of large integers, the lowest first: here the carry stays in the processor's flag, for four
   words at a time. Each gives what is carried out of the last word. The result may lie where an operand does. */

#if defined(__x86_64__)
/* Adds or subtracts four words at a time with the carry in its flag, from which the compiler would take it each time;
   counts the pointers on and rounds down. */
#define CSYSTEM_CARRY_CHAIN(instruction, result, left, right, rounds, carry)                         \
  do {                                                                                               \
    unsigned long word;                                                                              \
    __asm__("clc\n1:\n\t"                                                                            \
            "movq (%[l]), %[w]\n\t" instruction " (%[r]), %[w]\n\tmovq %[w], (%[t])\n\t"             \
            "movq 8(%[l]), %[w]\n\t" instruction " 8(%[r]), %[w]\n\tmovq %[w], 8(%[t])\n\t"          \
            "movq 16(%[l]), %[w]\n\t" instruction " 16(%[r]), %[w]\n\tmovq %[w], 16(%[t])\n\t"       \
            "movq 24(%[l]), %[w]\n\t" instruction " 24(%[r]), %[w]\n\tmovq %[w], 24(%[t])\n\t"       \
            "leaq 32(%[l]), %[l]\n\tleaq 32(%[r]), %[r]\n\tleaq 32(%[t]), %[t]\n\t"                  \
            "decq %[n]\n\tjnz 1b\n\tsetc %b[c]"                                                      \
            : [l] "+r"(left), [r] "+r"(right), [t] "+r"(result), [n] "+r"(rounds), [w] "=&r"(word),  \
              [c] "+q"(carry)                                                                        \
            :                                                                                        \
            : "cc", "memory");                                                                       \
  } while (0)
#endif

static inline unsigned long csystem_add_words(
    unsigned long *result, const unsigned long *left, const unsigned long *right, size_t count) {
  unsigned long carry = 0;
#if defined(__x86_64__)
  size_t rounds = count / 4;
  count %= 4;
  if (rounds > 0) CSYSTEM_CARRY_CHAIN("adcq", result, left, right, rounds, carry);
#endif
  for (size_t index = 0; index < count; index++)
    result[index] = __builtin_addcl(left[index], right[index], carry, &carry);
  return carry;
}

static inline unsigned long csystem_subtract_words(
    unsigned long *result, const unsigned long *left, const unsigned long *right, size_t count) {
  unsigned long borrow = 0;
#if defined(__x86_64__)
  size_t rounds = count / 4;
  count %= 4;
  if (rounds > 0) CSYSTEM_CARRY_CHAIN("sbbq", result, left, right, rounds, borrow);
#endif
  for (size_t index = 0; index < count; index++)
    result[index] = __builtin_subcl(left[index], right[index], borrow, &borrow);
  return borrow;
}

/* result = left * factor */
static inline unsigned long csystem_multiply_words(
    unsigned long *result, const unsigned long *left, size_t count, unsigned long factor) {
  unsigned long carry = 0;
  for (size_t index = 0; index < count; index++) {
    unsigned __int128 product = (unsigned __int128)left[index] * factor + carry;
    result[index] = (unsigned long)product;
    carry = (unsigned long)(product >> 64);
  }
  return carry;
}

/* result += left * factor */
static inline unsigned long csystem_add_product(
    unsigned long *result, const unsigned long *left, size_t count, unsigned long factor) {
  unsigned long carry = 0;
  for (size_t index = 0; index < count; index++) {
    unsigned __int128 sum = (unsigned __int128)left[index] * factor + result[index] + carry;
    result[index] = (unsigned long)sum;
    carry = (unsigned long)(sum >> 64);
  }
  return carry;
}

/* result -= left * factor */
static inline unsigned long csystem_subtract_product(
    unsigned long *result, const unsigned long *left, size_t count, unsigned long factor) {
  unsigned long borrow = 0;
  for (size_t index = 0; index < count; index++) {
    unsigned __int128 product = (unsigned __int128)left[index] * factor + borrow;
    unsigned long low = (unsigned long)product;
    borrow = (unsigned long)(product >> 64) + (result[index] < low);
    result[index] -= low;
  }
  return borrow;
}

#endif
