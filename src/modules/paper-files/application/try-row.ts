import { Injectable } from '@nestjs/common';
import { attempt, onTrial, type Attempted } from '../../../platform/persistence/attempt';
import type { Work } from '../../../platform/persistence/work';
import type { RowFault } from '../domain/paper-columns';
import type { PaperFileRequest } from '../http/paper-file.requests';
import { BringIn } from './bring-in';
import type { LookedAt } from './look-at-row';
import { faultsOf } from './shape-row';

type Found = Pick<LookedAt, 'faults' | 'alike' | 'workerId'>;

/** Brings a file in as far as it goes; what is refused is undone. */
@Injectable()
export class TryRow {
  constructor(private readonly bringing: BringIn) {}

  /** The case that it became, or what is wrong with it. */
  async bring(
    work: Work,
    file: PaperFileRequest,
    { faults, alike, workerId }: Found,
  ): Promise<string | readonly RowFault[]> {
    if (faults.length > 0 || workerId === undefined) return faults;
    const tried = await attempt(work, () => this.bringing.bring(work, file, { alike, workerId }));
    return endOf(tried);
  }

  /** What would be wrong with it: it is brought in and undone, so that every rule behind it is asked too. */
  async faults(work: Work, file: PaperFileRequest, found: Found): Promise<readonly RowFault[]> {
    const end = await onTrial(work, () => this.bring(work, file, found));
    return typeof end === 'string' ? [] : end;
  }
}

const endOf = (tried: Attempted<string>): string | readonly RowFault[] =>
  'refused' in tried ? faultsOf(tried.refused) : tried.done;
