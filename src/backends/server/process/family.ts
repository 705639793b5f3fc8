import { hasMark, isShell, type ProcessRow, processTable } from './table.ts'

/**
 * A command's process and everything that it started. Descendants leave: their parents end, they make groups and sessions of their own,
 * they change their names. So all that once belonged to the command is remembered, by pid and start; what is killed is never looked up
 * by name.
 */
export class Family {
  readonly #leader: number
  /** `NAME=value` in the environment of every descendant that did not clear it. */
  readonly #mark: string
  readonly #known = new Map<number, string>()

  constructor(leader: number, mark: string) {
    this.#leader = leader
    this.#mark = mark
    this.living()
  }

  /** All of it that is there now. */
  living(): ProcessRow[] {
    const rows = processTable().filter((row) => !row.isZombie)
    const members = new Map<number, ProcessRow>()
    for (const row of rows) if (this.#isKnown(row) || this.#isOf(row)) members.set(row.pid, row)
    for (let grown = true; grown; ) {
      grown = false
      for (const row of rows)
        if (!members.has(row.pid) && members.has(row.parent)) {
          members.set(row.pid, row)
          grown = true
        }
    }
    for (const { pid, started } of members.values()) this.#known.set(pid, started)
    return [...members.values()]
  }

  /** Asks the command to end: its process, and where that is a shell, what the shell runs. The others end with it. */
  terminate(): void {
    const living = this.living()
    const ask = ({ pid }: ProcessRow): void => {
      const children = isShell(pid) ? living.filter(({ parent }) => parent === pid) : []
      send(pid, 'SIGTERM')
      children.forEach(ask)
    }
    const leader = living.find(({ pid }) => pid === this.#leader)
    if (leader !== undefined) ask(leader)
    else for (const row of living) send(row.pid, 'SIGTERM')
  }

  /** Ends all of it at once. What it started meanwhile is found by looking again. */
  kill(): void {
    for (const { pid } of this.living()) send(pid, 'SIGKILL')
  }

  #isKnown({ pid, started }: ProcessRow): boolean {
    return this.#known.get(pid) === started
  }

  #isOf({ pid, group, session }: ProcessRow): boolean {
    // A pid is not given anew while a group or session has it, and ours is the leader of both.
    return group === this.#leader || session === this.#leader || hasMark(pid, this.#mark)
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It ended meanwhile.
  }
}
