/* libedit calls that Swift cannot make: el_set, el_get and history are variadic. */
#ifndef CLIBEDIT_H
#define CLIBEDIT_H
#include <histedit.h>
#endif
