import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ForeseenQuestions } from '../../../platform/persistence/foreseen-questions';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import type { FileOfChild } from '../contract';
import { ConsentEntity } from './consent.entity';

/** What others are told of a consent, and what tells how it stands. */
const TOLD = [
  ...(['id', 'childId', 'purpose', 'person', 'representativeId', 'decision', 'state', 'decidedAt'] as const),
  ...(['inCustody', 'confirmedAt', 'withdrawnAt', 'lapsedAt', 'validUntil', 'needsRepresentative'] as const),
  ...(['lawyerPresent', 'explainedAt', 'recordedBy'] as const),
] as const satisfies readonly (keyof ConsentEntity)[];

export type ToldConsentRow = Pick<ConsentEntity, (typeof TOLD)[number]>;

/** What was said about a file, for who asks how it stands; nothing where the actor may not see it. */
@Injectable()
export class ToldConsentRepository {
  private readonly byFile: Statement;

  constructor(
    source: DataSource,
    private readonly foreseen: ForeseenQuestions,
  ) {
    this.byFile = {
      name: 'consents-of-file',
      text: `select ${tableOf(source, ConsentEntity).only(TOLD)} from children.consent t
        where t.file_id = $2 and t.file_kind = $1 order by t.decided_at, t.id`,
    };
  }

  async ofFile(work: Work, { kind, id }: FileOfChild): Promise<ToldConsentRow[]> {
    return work.query<ToldConsentRow>(this.byFile, [kind, id]);
  }

  /** For routes of a permission that read a file of this kind by its id. */
  foresee(permission: string, kind: FileOfChild['kind']): void {
    this.foreseen.declare(permission, this.byFile, (id) => [kind, id]);
  }
}
