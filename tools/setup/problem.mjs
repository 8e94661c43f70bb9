/** Something the person at the machine has to put right. The message is the one sentence they read. */
export class SetupProblem extends Error {}
