import { Injectable } from '@nestjs/common';
import { isId } from '../../kernel/ids';
import type { Statement } from './statement';
import type { Opening } from './work-opening';

/** A question that was asked together with the opening of the work, and its answer. */
export interface ForeseenAnswer extends Opening {
  readonly rows: readonly unknown[];
}

/**
 * What a route that reads one thing by its id will ask first, by permission. It is asked in the round trip that opens
 * the work: row policies apply as ever, and when the permission is refused, nobody looks at the answer.
 */
@Injectable()
export class ForeseenQuestions {
  private readonly known = new Map<string, Statement>();

  /** The statement takes the id in the address of the route as its only value. */
  declare(permission: string, statement: Statement): void {
    this.known.set(permission, statement);
  }

  of(permission: string, params: unknown): Opening | undefined {
    const { id } = (params ?? {}) as { id?: unknown };
    const statement = this.known.get(permission);
    return statement && isId(id) ? { statement, values: [id] } : undefined;
  }
}
