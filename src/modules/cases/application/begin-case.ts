import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { CaseOpenings } from '../case-openings';
import { CaseEntity } from '../persistence/case.entity';
import { OrderedCaseRepository } from '../persistence/ordered-case.repository';
import { ShareCase } from './share-case';
import { TellCase } from './tell-case';

/** A case begins: whatever it rests on, its centre holds it, its history has begun, and who follows openings is told. */
@Injectable()
export class BeginCase {
  constructor(
    private readonly sharing: ShareCase,
    private readonly telling: TellCase,
    private readonly openings: CaseOpenings,
    private readonly ordered: OrderedCaseRepository,
  ) {}

  async begin(work: Work, row: CaseEntity, reasonCode: string | null = null): Promise<void> {
    this.sharing.withCentre(work, row);
    work.insert(CaseEntity, row);
    if (row.orderId !== null) await this.ordered.knowChild(work, row.id);
    this.telling.tell(work, row, { act: 'open', from: null, reasonCode });
    work.saw({ kind: 'case', id: row.id, version: row.version, childId: row.childId });
    await this.openings.tell(work, row);
  }
}
