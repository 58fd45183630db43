import { Injectable, type OnModuleInit } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { OrderFacts, type OrderFact } from '../../court-reports';
import { OrderBlames } from '../../sentencing';
import {
  isLeftWithoutFault,
  OUTCOME_LABEL,
  saidOfOutcome,
  type RestorativeOutcome,
} from '../domain/outcome-of-order';
import { OutcomeOfOrderRepository } from '../persistence/outcome-of-order.repository';

/** Tells a court neutrally what became of it, and that what was left without fault of the child is no breach (ECOSOC 2002/12 §16–17). */
@Injectable()
export class TellOutcomeOfOrder implements OnModuleInit {
  constructor(
    private readonly facts: OrderFacts,
    private readonly blames: OrderBlames,
    private readonly outcomes: OutcomeOfOrderRepository,
    private readonly settings: PlatformSettings,
  ) {}

  onModuleInit(): void {
    this.facts.learnFrom(async (work, { id }) =>
      (await this.outcomes.of(work, id)).map((one) => this.told(one)),
    );
    this.blames.ask((work: Work, orderId) => this.isLeftWithoutFault(work, orderId));
  }

  private async isLeftWithoutFault(work: Work, orderId: string): Promise<boolean> {
    return isLeftWithoutFault(await this.outcomes.of(work, orderId));
  }

  private told(outcome: RestorativeOutcome): OrderFact {
    const { agreedAt } = outcome;
    const day = agreedAt && localDateIn(this.settings.timeZone, agreedAt);
    return {
      ...{ code: 'restorative.outcome', label: OUTCOME_LABEL },
      parts: [
        { kind: 'said', said: saidOfOutcome(outcome) },
        ...(day === null ? [] : [{ kind: 'day' as const, day }]),
      ],
    };
  }
}
