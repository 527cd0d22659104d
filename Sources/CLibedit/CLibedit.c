#include "CLibedit.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <sys/select.h>

EditLine *cl_editor_new(const char *program) {
  return el_init(program, stdin, stdout, stderr);
}

int cl_set_client_data(EditLine *editor, void *data) {
  return el_set(editor, EL_CLIENTDATA, data);
}

void *cl_client_data(EditLine *editor) {
  void *data = NULL;
  if (el_get(editor, EL_CLIENTDATA, &data) != 0) return NULL;
  return data;
}

int cl_set_keys(EditLine *editor, const char *style) {
  return el_set(editor, EL_EDITOR, style);
}

int cl_set_prompt(EditLine *editor, cl_prompt_function prompt, char escape) {
  return el_set(editor, EL_PROMPT_ESC, prompt, (int)escape);
}

int cl_set_read_function(EditLine *editor, cl_read_function read) {
  return el_set(editor, EL_GETCFN, read);
}

int cl_add_function(EditLine *editor, const char *name, const char *help, cl_key_function function) {
  return el_set(editor, EL_ADDFN, name, help, function);
}

int cl_bind(EditLine *editor, const char *keys, const char *function) {
  return el_set(editor, EL_BIND, keys, function, NULL);
}

int cl_bind_command(EditLine *editor, const char *keys, const char *function) {
  return el_set(editor, EL_BIND, "-a", keys, function, NULL);
}

int cl_clear_capability(EditLine *editor, const char *capability) {
  return el_set(editor, EL_SETTC, capability, "", NULL);
}

int cl_refresh(EditLine *editor) {
  return el_set(editor, EL_REFRESH);
}

int cl_prepare_terminal(EditLine *editor, int editing) {
  return el_set(editor, EL_PREP_TERM, editing);
}

int cl_use_history(EditLine *editor, History *list) {
  return el_set(editor, EL_HIST, history, list);
}

int cl_history_set_size(History *list, int entries) {
  HistEvent event;
  return history(list, &event, H_SETSIZE, entries) < 0 ? -1 : 0;
}

int cl_history_enter(History *list, const char *entry) {
  HistEvent event;
  return history(list, &event, H_ENTER, entry) < 0 ? -1 : 0;
}

static const int watched[] = {SIGINT, SIGWINCH, SIGTSTP, SIGTERM, SIGHUP};
static const int results[] = {CL_WAIT_INTERRUPT, CL_WAIT_RESIZE, CL_WAIT_SUSPEND, CL_WAIT_END, CL_WAIT_END};
enum { WATCHED = sizeof watched / sizeof watched[0] };

static volatile sig_atomic_t noted[WATCHED];
static struct sigaction before[WATCHED];
static int taken;

static void note(int signal) {
  for (int i = 0; i < WATCHED; i++)
    if (watched[i] == signal) noted[i] = 1;
}

void cl_take_signals(void) {
  if (taken) return;
  taken = 1;
  struct sigaction action = {.sa_handler = note};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < WATCHED; i++) {
    noted[i] = 0;
    sigaction(watched[i], &action, &before[i]);
    /* What the parent told us to ignore (nohup, a background job) stays ignored. */
    if (before[i].sa_handler == SIG_IGN) sigaction(watched[i], &before[i], NULL);
  }
}

void cl_release_signals(void) {
  if (!taken) return;
  taken = 0;
  for (int i = 0; i < WATCHED; i++) sigaction(watched[i], &before[i], NULL);
}

static void absorb(int signal) { (void)signal; }

void cl_absorb_interrupts(void) {
  struct sigaction action = {.sa_handler = absorb}, old;
  sigemptyset(&action.sa_mask);
  if (sigaction(SIGINT, NULL, &old) == 0 && old.sa_handler == SIG_DFL) sigaction(SIGINT, &action, NULL);
}

int cl_wait(int descriptor, const int *others, int count) {
  return cl_wait_for(descriptor, others, count, -1);
}

int cl_wait_for(int descriptor, const int *others, int count, int milliseconds) {
  struct timespec limit = {.tv_sec = milliseconds / 1000, .tv_nsec = milliseconds % 1000 * 1000000L};
  /* The signals stay blocked outside of pselect, so that none can slip in between the test and the wait. */
  sigset_t blocked, open;
  sigemptyset(&blocked);
  for (int i = 0; i < WATCHED; i++) sigaddset(&blocked, watched[i]);
  sigprocmask(SIG_BLOCK, &blocked, &open);
  for (int i = 0; i < WATCHED; i++) sigdelset(&open, watched[i]);
  int result = 0;
  while (result == 0) {
    for (int i = 0; i < WATCHED && result == 0; i++) {
      if (!noted[i]) continue;
      noted[i] = 0;
      result = results[i];
    }
    if (result != 0) break;
    fd_set readable;
    FD_ZERO(&readable);
    FD_SET(descriptor, &readable);
    int highest = descriptor;
    for (int i = 0; i < count; i++) {
      if (others[i] < 0 || others[i] >= FD_SETSIZE) continue;
      FD_SET(others[i], &readable);
      if (others[i] > highest) highest = others[i];
    }
    int ready = pselect(highest + 1, &readable, NULL, NULL, milliseconds < 0 ? NULL : &limit, &open);
    if (ready < 0) {
      if (errno != EINTR) result = CL_WAIT_FAILED;
      continue;
    }
    if (ready == 0) {
      result = CL_WAIT_TIMEOUT;
      break;
    }
    result = FD_ISSET(descriptor, &readable) ? CL_WAIT_INPUT : CL_WAIT_OTHER;
  }
  sigprocmask(SIG_SETMASK, &open, NULL);
  return result;
}
