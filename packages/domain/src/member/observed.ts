/**
 * What a member's decision reads from other streams: how many members the team has at that moment. It
 * may be as old as the moment it was read; the table of rules that look across streams says what puts
 * it right.
 */
export type MemberObserved = { readonly teamSize: number }
