import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade } from '../../reference';
import { whyNotRepresent, type BarCode } from '../domain/may-represent';
import type { RepresentativeEntity } from '../persistence/representative.entity';

/** What of a representative decides whether they may act for the child. */
export type JudgedRepresentative = Pick<RepresentativeEntity, 'validFrom' | 'validUntil' | 'conflict'>;

/** Answers whether a representative may act for the child, by what the list of conflicts says of their conflict. */
@Injectable()
export class JudgeRepresentative {
  constructor(private readonly reference: ReferenceFacade) {}

  /** The code why they may not, or null when they may. */
  async whyNot(
    work: Work,
    representative: JudgedRepresentative,
    { day, isOfAge }: { readonly day: LocalDate; readonly isOfAge: boolean },
  ): Promise<BarCode | null> {
    const { validFrom, validUntil, conflict } = representative;
    const isBarred = await this.bars(work, conflict, day);
    return whyNotRepresent({ validFrom, validUntil, isBarred, day, isOfAge });
  }

  /** Does a conflict bar whoever has it? One that no list knows does. */
  async bars(work: Work, conflict: string, day: LocalDate): Promise<boolean> {
    const entry = await this.reference.entry(work, 'representative-conflicts', conflict, day);
    return entry?.attributes['bars'] !== false;
  }
}
