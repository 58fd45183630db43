import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { areAllBelowAge } from '../domain/age-of-responsibility';
import { MOST_ACTS } from '../domain/intake-limits';
import type { ActRequest } from '../http/act.requests';
import { ActEntity } from '../persistence/act.entity';
import { IntakeRepository, type IntakeRow } from '../persistence/intake.repository';
import { CheckCode } from './check-code';
import { DescribeActs } from './describe-acts';
import { ProtectIntake } from './protect-intake';
import { StartFromActs } from './start-from-acts';

const OPEN = ['registered', 'decided'] as const;

/** Adds an act to a registered intake, and marks one that was recorded in error. */
@Injectable()
export class AddAct {
  constructor(
    private readonly intakes: IntakeRepository,
    private readonly acts: DescribeActs,
    private readonly codes: CheckCode,
    private readonly clocks: StartFromActs,
    private readonly settings: PlatformSettings,
    private readonly protecting: ProtectIntake,
  ) {}

  async add(work: Work, id: string, request: ActRequest): Promise<void> {
    const row = await this.intakes.findOwnToAdd(work, id, OPEN);
    const known = await this.intakes.allActsOf(work, id);
    if (known.length >= MOST_ACTS) throw new DomainError('rule-broken', 'intake.too-many-acts');
    if (request.committedOn > localDateIn(this.settings.timeZone, row.metAt))
      throw new DomainError('rule-broken', 'intake.act-after-encounter', { citation: 'BR 21.1' });
    const [act] = await this.acts.describe(work, { intakeId: id, childId: row.childId }, [request], '');
    if (act) work.insert(ActEntity, act);
    await this.intakes.touch(work, row);
    await this.clocks.start(work, row);
    await this.leave(work, row);
  }

  /** The act stays, marked; no decision, referral or age rests on it any more. */
  async markInError(work: Work, id: string, actId: string, reasonCode: string): Promise<void> {
    await this.codes.check(work, 'intake-error-reasons', reasonCode, '/reasonCode');
    const row = await this.intakes.findOwnToChange(work, id);
    this.intakes.requireState(row, OPEN);
    const act = (await this.intakes.allActsOf(work, id)).find((one) => one.id === actId);
    if (!act) throw new DomainError('not-found', 'not-found');
    if (act.inErrorAt !== null) throw new DomainError('not-open', 'intake.in-error-already');
    await this.intakes.touch(work, row);
    work.write(
      'update intake.act set in_error_at = $2, in_error_by = $3, in_error_reason = $4 where id = $1',
      [actId, work.now, work.actor.accountId, reasonCode],
    );
    await this.leave(work, row);
  }

  /** A child that was left alone and proves too young for all that stands has left the way of justice: what rested on it ends. */
  private async leave(work: Work, { id, decision }: IntakeRow): Promise<void> {
    if (decision !== 'no-action' || !areAllBelowAge(await this.intakes.actsOf(work, id))) return;
    await this.protecting.strip(work, id);
  }
}
