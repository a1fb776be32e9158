// Tries: leave shared memory, semaphores and messages that outlive it and that no limit of a process counts
// Group: memory
// Ends: exited 0
#include "attempt.h"

#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>

int main(void) {
    FILTERED(shmget(4711, 1 << 30, IPC_CREAT | 0666));
    FILTERED(semget(4711, 4, IPC_CREAT | 0666));
    FILTERED(msgget(4711, IPC_CREAT | 0666));
    for (int id = 0; id < 64; id++) FILTERED(shmat(id, 0, 0));
}
