import { Injectable } from '@nestjs/common';
import { isId } from '../../kernel/ids';
import { PermissionTable } from '../policy/permission-table';
import type { Statement } from './statement';
import type { Opening } from './work-opening';

/** A question that was asked together with the opening of the work, and its answer. */
export interface ForeseenAnswer extends Opening {
  readonly rows: readonly unknown[];
}

/** A question as its asker knows it, and as it travels with the opening. */
export interface ForeseenQuestion extends Opening {
  readonly ahead: Opening;
}

/**
 * What a route that reads one thing by its id will ask first, by permission. It is asked in the round trip that opens
 * the work: row policies apply as ever, and no row is read for an actor whose roles do not have the permission.
 */
@Injectable()
export class ForeseenQuestions {
  private readonly known = new Map<string, { asked: Statement; ahead: Statement }>();

  constructor(private readonly table: PermissionTable) {}

  /** The statement takes the id in the address of the route as its only value. */
  declare(permission: string, statement: Statement): void {
    this.known.set(permission, { asked: statement, ahead: forRoles(statement) });
  }

  of(permission: string, params: unknown): ForeseenQuestion | undefined {
    const { id } = (params ?? {}) as { id?: unknown };
    const found = this.known.get(permission);
    if (!found || !isId(id)) return undefined;
    const ahead = { statement: found.ahead, values: [id, this.table.rolesOf(permission)] };
    return { statement: found.asked, values: [id], ahead };
  }
}

/** The same question, which PostgreSQL does not even begin to answer to other roles (a one-time filter). */
const forRoles = ({ name = '', text }: Statement): Statement => ({
  name: `${name} ahead`,
  text: `select q.* from (${text}) q
         where $2::text[] && (select nullif(current_setting('app.roles', true), ''))::text[]`,
});
