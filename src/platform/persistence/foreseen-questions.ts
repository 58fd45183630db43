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

/** A question that is known by the id in the address. */
interface Declared {
  readonly asked: Statement;
  readonly ahead: Statement;
  readonly valuesOf: (id: string) => unknown[];
}

/**
 * What a route that reads one thing by its id will ask first, by permission. It is asked in the round trip that opens
 * the work: row policies apply as ever, and no row is read for an actor whose roles do not have the permission.
 */
@Injectable()
export class ForeseenQuestions {
  private readonly known = new Map<string, Declared[]>();

  constructor(private readonly table: PermissionTable) {}

  /** The statement takes the id in the address of the route as its only value, or what is made of it. */
  declare(permission: string, asked: Statement, valuesOf: Declared['valuesOf'] = (id) => [id]): void {
    const ahead = forRoles(asked, valuesOf('').length + 1);
    this.known.set(permission, [...(this.known.get(permission) ?? []), { asked, ahead, valuesOf }]);
  }

  of(permission: string, params: unknown): readonly ForeseenQuestion[] {
    const { id } = (params ?? {}) as { id?: unknown };
    if (!isId(id)) return [];
    const roles = this.table.rolesOf(permission);
    return (this.known.get(permission) ?? []).map(({ asked, ahead, valuesOf }) => {
      const values = valuesOf(id);
      return { statement: asked, values, ahead: { statement: ahead, values: [...values, roles] } };
    });
  }
}

/** The same question, which PostgreSQL does not even begin to answer to other roles (a one-time filter). */
const forRoles = ({ name = '', text }: Statement, place: number): Statement => ({
  name: `${name} ahead`,
  text: `select q.* from (${text}) q
         where $${place}::text[] && (select nullif(current_setting('app.roles', true), ''))::text[]`,
});
