/**
 * Receipts that a student can prove with. {@link handin.server.receipt.Receipts} signs them for a course, {@link handin.server.receipt.FoundReceipt} finds
 * and checks them wherever they were pasted.
 */
@NullMarked
package handin.server.receipt;

import org.jspecify.annotations.NullMarked;
