import type { PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../../../src/config/data-source';
import { newId } from '../../../../src/kernel/ids';
import { ClockRuleAdministration } from '../../../../src/modules/reference/application/administer-clock-rules';
import { CompetenceAdministration } from '../../../../src/modules/reference/application/administer-competences';
import { EntryAdministration } from '../../../../src/modules/reference/application/administer-entries';
import { FindReference } from '../../../../src/modules/reference/application/find-reference';
import { RememberedReference } from '../../../../src/modules/reference/application/remember-reference';
import { ClockRuleRepository } from '../../../../src/modules/reference/persistence/clock-rule.repository';
import { CompetenceRepository } from '../../../../src/modules/reference/persistence/competence.repository';
import { EntryRepository } from '../../../../src/modules/reference/persistence/entry.repository';
import { ReferenceFacade } from '../../../../src/modules/reference/reference.facade';
import { seedReference } from '../../../../src/modules/reference/seed/seed-reference';
import { PlatformSettings } from '../../../../src/platform/platform-settings';
import { Work } from '../../../../src/platform/persistence/work';
import type { Role } from '../../../../src/platform/policy/policy';
import { freshDatabase } from '../../../support/database';

/** The module over a seeded database of its own, without HTTP. */
export class ReferenceWorld {
  readonly remembered: RememberedReference;
  readonly facade: ReferenceFacade;
  readonly finding: FindReference;
  readonly entries: EntryAdministration;
  readonly competences: CompetenceAdministration;
  readonly clockRules: ClockRuleAdministration;

  private constructor(
    readonly source: DataSource,
    readonly ownerUrl: string,
    private readonly drop: () => Promise<void>,
  ) {
    const settings = new PlatformSettings(undefined, 'Asia/Baku');
    const entries = new EntryRepository(source);
    const competences = new CompetenceRepository(source);
    const clockRules = new ClockRuleRepository(source);
    this.remembered = new RememberedReference(entries, competences, clockRules);
    this.facade = new ReferenceFacade(this.remembered, settings);
    this.finding = new FindReference(entries, settings);
    this.entries = new EntryAdministration(entries, this.facade, this.remembered);
    this.competences = new CompetenceAdministration(competences, this.facade, this.remembered);
    this.clockRules = new ClockRuleAdministration(clockRules, this.remembered);
  }

  static async make(): Promise<ReferenceWorld> {
    const database = await freshDatabase();
    const source = new DataSource(dataSourceOptions({ url: database.appUrl, poolSize: 4 }));
    await source.initialize();
    const world = new ReferenceWorld(source, database.ownerUrl, () => database.drop());
    await world.seed();
    return world;
  }

  /** Seeds as the upgrade does: by the owner. */
  async seed(): Promise<void> {
    await this.asOwner(seedReference);
  }

  async asOwner<Result>(use: (client: PoolClient) => Promise<Result>): Promise<Result> {
    const source = new DataSource({
      ...dataSourceOptions({ url: this.ownerUrl, poolSize: 1 }),
      entities: [],
    });
    await source.initialize();
    try {
      return await use((await source.createQueryRunner().connect()) as PoolClient);
    } finally {
      await source.destroy();
    }
  }

  /** Does something in one unit of work of a role; commits unless it fails. */
  async as<Result>(
    role: Role,
    use: (work: Work) => Promise<Result> | Result,
    ifMatch?: string,
  ): Promise<Result> {
    const work = await this.open(role, ifMatch);
    try {
      const result = await use(work);
      await work.commit();
      return result;
    } finally {
      await work.rollback();
    }
  }

  async close(): Promise<void> {
    await this.source.destroy();
    await this.drop();
  }

  private async open(role: Role, ifMatch?: string): Promise<Work> {
    const runner = this.source.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    const [accountId, agencyId, now] = [newId(), newId(), new Date('2026-11-23T08:00:00Z')];
    await client.query('begin');
    await client.query(
      `select set_config('app.account', $1, true), set_config('app.agency', $2, true),
         set_config('app.roles', $3, true), set_config('app.now', $4, true)`,
      [accountId, agencyId, `{${role}}`, now.toISOString()],
    );
    const actor = {
      accountId,
      sessionId: newId(),
      agencyId,
      agencyKind: 'administration' as const,
      roles: [role],
      standsInFor: [],
      certificates: [],
    };
    const facts = {
      requestId: 'request',
      traceId: 'trace',
      language: 'en' as const,
      purpose: null,
      ifMatch,
      ifNoneMatch: undefined,
      idempotencyKey: undefined,
    };
    return new Work({
      runner,
      client,
      actor,
      now,
      purpose: 'administration',
      facts,
      permission: 'reference',
    });
  }
}
