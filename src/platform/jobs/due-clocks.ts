import { Injectable } from '@nestjs/common';

/** A clock that has come near or run out, as the module that keeps it tells it: ids, codes and instants only. */
export interface DueClock {
  /** The file that the clock runs on. */
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly code: string;
  readonly stage: 'near' | 'overdue';
  /** Whom is waited for. */
  readonly agencyId: string;
  readonly startedAt: Date;
  readonly dueAt: Date;
  /** The role that is told. */
  readonly escalatesTo: string;
}

const FUNCTION_OF_A_MODULE = /^[a-z_]+\.take_due_clocks$/;

/**
 * The clocks of all modules, so that one job can escalate them without knowing the modules. Each module has a function
 * `<schema>.take_due_clocks()` that marks as told what it answers, and answers nothing to anybody but that job.
 */
@Injectable()
export class DueClocks {
  private readonly declared: string[] = [];

  /** @throws Error for what is no such function, or was declared before. */
  declare(name: string): void {
    if (!FUNCTION_OF_A_MODULE.test(name)) throw new Error(`Takes no due clocks: ${name}`);
    if (this.declared.includes(name)) throw new Error(`Declared twice: ${name}`);
    this.declared.push(name);
  }

  get all(): readonly string[] {
    return this.declared;
  }
}
