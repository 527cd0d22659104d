/* System calls that Swift cannot make: variadics, process-shared locks, prctl, machine registers. */
#ifndef CSYSTEM_H
#define CSYSTEM_H
#endif
