import { Client, type PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../../src/config/data-source';
import { newId } from '../../../src/kernel/ids';
import { Work } from '../../../src/platform/persistence/work';
import { WorkOpening, type OpenTransaction } from '../../../src/platform/persistence/work-opening';
import { freshDatabase, type FreshDatabase } from '../../support/database';

/** What `access.enter` answers about an account. */
export interface EnteredRow {
  readonly agency_id: string;
  readonly agency_kind: string;
  readonly roles: string[];
  readonly must_change: boolean;
  readonly stands_in_for: string[];
  readonly certificates: string[];
}

export const NOW = new Date('2026-05-04T08:00:00Z');

const FACTS = {
  requestId: 'request-1',
  traceId: 'trace-1',
  language: 'en',
  purpose: null,
  ifMatch: undefined,
  ifNoneMatch: undefined,
  idempotencyKey: undefined,
} as const;

/** One agency with one account that is signed in, over a database of its own and a pool of two connections. */
export class Doorway {
  readonly agencyId = newId();
  readonly accountId = newId();
  readonly sessionId = newId();

  private constructor(
    readonly database: FreshDatabase,
    readonly source: DataSource,
    readonly owner: Client,
    readonly opening: WorkOpening,
  ) {}

  static async build(): Promise<Doorway> {
    const database = await freshDatabase();
    const source = new DataSource(dataSourceOptions({ url: database.appUrl, poolSize: 2 }));
    await source.initialize();
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const doorway = new Doorway(database, source, owner, new WorkOpening(source));
    await doorway.addAgency(doorway.agencyId);
    await doorway.addAccount(doorway.accountId, 'administrator');
    await doorway.addSession(doorway.sessionId, doorway.accountId);
    return doorway;
  }

  async close(): Promise<void> {
    await this.source.destroy();
    await this.owner.end();
    await this.database.drop();
  }

  async addAgency(id: string): Promise<void> {
    await this.owner.query(
      `insert into access.agency (id, kind, name_az, name_en, name_ru, districts, valid_from, version, created_at, updated_at)
       values ($1, 'administration', 'A', 'A', 'A', '{}', '2026-01-01', 1, now(), now())`,
      [id],
    );
  }

  async addAccount(id: string, role: string): Promise<void> {
    await this.owner.query(
      `insert into access.staff_account (id, sign_in_name, display_name, language, version, created_at, updated_at)
       values ($1, $2, 'Somebody', 'az', 1, now(), now())`,
      [id, id],
    );
    await this.owner.query(`insert into access.credential values ($1, 'none', false, now())`, [id]);
    await this.owner.query(
      `insert into access.assignment (id, account_id, agency_id, roles, began_at, version)
       values ($1, $2, $3, $4, '2026-01-01', 1)`,
      [newId(), id, this.agencyId, [role]],
    );
  }

  async addSession(id: string, accountId: string): Promise<void> {
    await this.owner.query(
      `insert into access.session (id, account_id, began_at, expires_at) values ($1, $2, $3, $4)`,
      [id, accountId, NOW, new Date(NOW.getTime() + 12 * 3_600_000)],
    );
  }

  /** Opens the context of a request as the guard does. */
  enter(at = NOW, accountId = this.accountId, sessionId = this.sessionId): Promise<OpenTransaction> {
    const values = [accountId, sessionId, 'administration', at];
    return this.opening.begin([
      { statement: { name: 'enter', text: 'select * from access.enter($1, $2, $3, $4)' }, values },
    ]);
  }

  /** What the entrance answers; undefined when it stays shut. */
  async entered(at = NOW, accountId?: string, sessionId?: string): Promise<EnteredRow | undefined> {
    const { client, runner, answers } = await this.enter(at, accountId, sessionId);
    await client.query('rollback');
    await runner.release();
    return answers[0]?.rows[0] as EnteredRow | undefined;
  }

  async work(): Promise<Work> {
    return this.workOf(await this.enter());
  }

  private workOf(open: OpenTransaction): Work {
    const { accountId, sessionId, agencyId } = this;
    const actor = {
      accountId,
      sessionId,
      agencyId,
      agencyKind: 'administration' as const,
      roles: ['administrator' as const],
      standsInFor: [],
      certificates: [],
    };
    const purpose = 'administration';
    return new Work({ ...open, actor, now: NOW, purpose, facts: FACTS, permission: 'agency.administer' });
  }

  /** How many connections of the pool are held by somebody. */
  get heldConnections(): number {
    const { master } = this.source.driver as unknown as {
      master: { totalCount: number; idleCount: number };
    };
    return master.totalCount - master.idleCount;
  }

  async count(table: string, where = 'true'): Promise<number> {
    const { rows } = await this.owner.query<{ count: number }>(
      `select count(*)::int as count from ${table} where ${where}`,
    );
    return rows[0]?.count ?? 0;
  }

  /** A connection of the pool, outside of any work. */
  async withConnection<Result>(use: (client: PoolClient) => Promise<Result>): Promise<Result> {
    const runner = this.source.createQueryRunner();
    try {
      return await use((await runner.connect()) as PoolClient);
    } finally {
      await runner.release();
    }
  }
}
