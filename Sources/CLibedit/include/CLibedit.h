/* libedit calls that Swift cannot make: el_set, el_get and history are variadic.
 *
 * Every function answers 0 when libedit accepted the call, as the calls beneath do. */
#ifndef CLIBEDIT_H
#define CLIBEDIT_H

#include <histedit.h>

/* An editor on the process's own standard input, output and error, or NULL. The terminal is not touched
 * before the first line is read. Swift 6 cannot name the globals stdin, stdout and stderr. */
EditLine *cl_editor_new(const char *program);

/* A function bound to keys: gets the editor and the last key, answers one of CC_NORM, CC_REFRESH … */
typedef unsigned char (*cl_key_function)(EditLine *, int);
/* The prompt: UTF-8 text in which the escape character toggles the part that takes no room. */
typedef char *(*cl_prompt_function)(EditLine *);
/* Reads one character: 1 read, 0 end of input, -1 failure with errno. */
typedef int (*cl_read_function)(EditLine *, wchar_t *);

int cl_set_client_data(EditLine *, void *);
void *cl_client_data(EditLine *);
/* What the keys do: "emacs" or "vi". */
int cl_set_keys(EditLine *, const char *style);
int cl_set_prompt(EditLine *, cl_prompt_function, char escape);
int cl_set_read_function(EditLine *, cl_read_function);
/* `name` and `help` must live as long as the editor: libedit keeps the pointers. */
int cl_add_function(EditLine *, const char *name, const char *help, cl_key_function);
int cl_bind(EditLine *, const char *keys, const char *function);
/* Binds keys of the command mode of vi. */
int cl_bind_command(EditLine *, const char *keys, const char *function);
/* Takes the capability away from the editor, which then draws without it. */
int cl_clear_capability(EditLine *, const char *capability);
int cl_refresh(EditLine *);
/* Puts the terminal into editing mode (1) or back as it was (0). */
int cl_prepare_terminal(EditLine *, int editing);

/* What ended a wait for input. */
enum cl_wait_result {
  CL_WAIT_INPUT = 1,   /* the first descriptor can be read, or has ended */
  CL_WAIT_OTHER,       /* one of the other descriptors can be read */
  CL_WAIT_INTERRUPT,   /* SIGINT */
  CL_WAIT_RESIZE,      /* SIGWINCH */
  CL_WAIT_SUSPEND,     /* SIGTSTP */
  CL_WAIT_END,         /* SIGTERM or SIGHUP: the program is to leave */
  CL_WAIT_FAILED,
  CL_WAIT_TIMEOUT      /* nothing came in the time that cl_wait_for was given */
};

/* Takes over SIGINT, SIGWINCH, SIGTSTP, SIGTERM and SIGHUP for the time of reading, without SA_RESTART; the
 * handlers only note the signal. cl_release_signals puts back what was there before. */
void cl_take_signals(void);
void cl_release_signals(void);
/* From now on an interrupt that comes while nobody has taken it over does nothing, rather than end the process. */
void cl_absorb_interrupts(void);
/* Waits until `descriptor` or one of `count` others can be read or a signal taken over has come. */
int cl_wait(int descriptor, const int *others, int count);
/* Waits like cl_wait, but no longer than so many milliseconds; for ever where they are negative. */
int cl_wait_for(int descriptor, const int *others, int count, int milliseconds);

int cl_use_history(EditLine *, History *);
int cl_history_set_size(History *, int entries);
int cl_history_enter(History *, const char *entry);

#endif
