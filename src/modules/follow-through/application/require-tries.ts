import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { ReferenceFacade } from '../../reference';

/** How often it was tried to hear a child, beside how often it has to be. */
export interface Tries {
  readonly made: number;
  readonly needed: number;
}

/** Asks the reference data how often it is tried to hear a child before it is said that it could not be (CRC 12). */
@Injectable()
export class RequireTries {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** Null where the child was heard. */
  async of(work: Work, code: string | null, made: number | null): Promise<Tries | null> {
    if (code === null) return null;
    const today = localDateIn(this.settings.timeZone, work.now);
    const reason = await this.reference.entry(work, 'child-words-missing-reasons', code, today);
    return { made: made ?? 0, needed: Number(reason?.attributes['triesFirst'] ?? 0) };
  }
}
