import type { ObjectLiteral, EntityTarget } from 'typeorm';
import type { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { MOST_RECORDS } from '../domain/intake-limits';

/** Rows of one table that belong to an intake; which of them the actor sees, the database decides. */
export class IntakePartRepository<Part extends ObjectLiteral> {
  constructor(
    private readonly source: DataSource,
    private readonly entity: EntityTarget<Part>,
  ) {}

  /** In the order in which they were recorded. */
  async ofIntake(work: Work, intakeId: string): Promise<Part[]> {
    const { columns } = tableOf(this.source, this.entity);
    const { tablePath } = this.source.getMetadata(this.entity);
    const text = `select ${columns} from ${tablePath} t where t.intake_id = $1 order by t.id limit ${MOST_RECORDS}`;
    return work.query<Part>({ name: `parts ${tablePath}`, text }, [intakeId]);
  }

  /** @throws DomainError `not-found` when the intake has no such part for the actor. */
  async find(work: Work, intakeId: string, id: string): Promise<Part> {
    const { columns } = tableOf(this.source, this.entity);
    const { tablePath } = this.source.getMetadata(this.entity);
    const text = `select ${columns} from ${tablePath} t where t.id = $2 and t.intake_id = $1`;
    const [row] = await work.query<Part>({ name: `part ${tablePath}`, text }, [intakeId, id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    return row;
  }

  /** @throws DomainError `rule-broken` when the intake carries as many as it may. */
  async requireRoom(work: Work, intakeId: string): Promise<void> {
    if ((await this.ofIntake(work, intakeId)).length >= MOST_RECORDS)
      throw new DomainError('rule-broken', 'intake.too-many-records');
  }
}
