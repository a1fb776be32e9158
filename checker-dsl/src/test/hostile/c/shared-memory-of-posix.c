// Tries: make named shared memory, semaphores and queues
// Group: memory
// Ends: exited 0
#include "attempt.h"

#include <mqueue.h>
#include <semaphore.h>

int main(void) {
    REFUSED(shm_open("/x", O_CREAT | O_RDWR, 0666));
    if (sem_open("/x", O_CREAT, 0666, 1) != SEM_FAILED) through("a semaphore");
    FILTERED(mq_open("/x", O_CREAT | O_RDWR, 0666, 0));
    REFUSED(open("/dev/shm/x", O_CREAT | O_RDWR, 0666));
}
