/** What the server and a worker say to each other: closed families of records, and the only place with bytes. */
@NullMarked
package handin.worker.wire;

import org.jspecify.annotations.NullMarked;
