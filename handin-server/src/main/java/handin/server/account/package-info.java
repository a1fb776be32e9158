/** Who may hand in: accounts, passwords, teams. The face is {@link handin.server.account.Accounts}. */
@NullMarked
package handin.server.account;

import org.jspecify.annotations.NullMarked;
