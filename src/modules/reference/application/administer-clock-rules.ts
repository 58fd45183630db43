import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import type { LocalDate } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { requireForward } from '../domain/validity.rules';
import type { NewClockRuleRequest } from '../http/clock-rule.requests';
import { ClockRuleEntity } from '../persistence/clock-rule.entity';
import { ClockRuleRepository } from '../persistence/clock-rule.repository';
import { RememberedReference } from './remember-reference';

/** Adds and retires clock rules; a clock that already runs keeps the rule of the day it began. */
@Injectable()
export class ClockRuleAdministration {
  constructor(
    private readonly rules: ClockRuleRepository,
    private readonly remembered: RememberedReference,
  ) {}

  add(work: Work, request: NewClockRuleRequest): ClockRuleEntity {
    const { code, amount, unit, warningAmount = null, escalatesTo, verified, source } = request;
    const { validFrom, validTo = null } = request;
    requireForward({ validFrom, validTo });
    requireEarlierWarning(amount, warningAmount);
    const row: ClockRuleEntity = {
      id: newId(),
      code,
      amount,
      unit,
      warningAmount,
      escalatesTo,
      validFrom,
      validTo,
      verified,
      source,
      version: 1,
      createdAt: work.now,
      updatedAt: work.now,
    };
    work.insert(ClockRuleEntity, row);
    this.changed(work, row, 'added');
    return row;
  }

  async retire(work: Work, id: string, validTo: LocalDate): Promise<ClockRuleEntity> {
    const row = await this.rules.findToChange(work, id);
    requireForward({ validFrom: row.validFrom, validTo });
    const retired = { ...row, validTo, version: row.version + 1, updatedAt: work.now };
    await work.update(ClockRuleEntity, retired, row.version);
    this.changed(work, retired, 'retired');
    return retired;
  }

  private changed(work: Work, { id, version, code }: ClockRuleEntity, happened: string): void {
    this.remembered.forget();
    work.saw({ kind: 'clock-rule', id, version });
    const subject = { kind: 'clock-rule', id };
    work.emit({ type: `reference.clock-rule-${happened}.v1`, subject, facts: { code, version } });
  }
}

function requireEarlierWarning(amount: number, warningAmount: number | null): void {
  if (warningAmount === null || warningAmount < amount) return;
  const fields = [{ pointer: '/warningAmount', code: 'not-below-amount' }];
  throw new DomainError('invalid', 'fields-invalid', { fields });
}
