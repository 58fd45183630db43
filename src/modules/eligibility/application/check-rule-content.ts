import { Injectable } from '@nestjs/common';
import { DomainError, type FieldFault } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade } from '../../reference';
import { ruleOf } from '../domain/rule-book';
import { bandsIn, limitsContradict, misfitsOf } from '../domain/rule-parameters';
import type { RuleContentRequest } from '../http/rule.requests';

/** Refuses a version whose content its rule cannot judge by. */
@Injectable()
export class CheckRuleContent {
  constructor(private readonly reference: ReferenceFacade) {}

  /** @throws DomainError `invalid`, pointing at what does not fit the rule. */
  async check(work: Work, code: string, content: RuleContentRequest): Promise<void> {
    const fields = faultsOf(code, content);
    if (fields.length > 0) throw new DomainError('invalid', 'fields-invalid', { fields });
    for (const { band, pointer } of bandsIn(content.parameters))
      await this.reference.requireCode(work, {
        list: 'gravity-bands',
        code: band,
        onDay: content.validFrom,
        pointer,
      });
  }
}

function faultsOf(code: string, { parameters, policy }: RuleContentRequest): FieldFault[] {
  const rule = ruleOf(code);
  if (!rule) return [{ pointer: '/code', code: 'code-not-in-list' }];
  const misfits = misfitsOf(rule.takes, parameters).map((name) => ({
    pointer: `/parameters/${name}`,
    code: rule.takes.includes(name) ? 'missing' : 'not-taken',
  }));
  return [
    ...misfits,
    ...(limitsContradict(parameters) ? [{ pointer: '/parameters/limits', code: 'band-twice' }] : []),
    ...(policy === 'block' && rule.kind !== 'rule' ? [{ pointer: '/policy', code: 'never-blocks' }] : []),
  ];
}
