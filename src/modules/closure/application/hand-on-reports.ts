import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { OrdersFacade } from '../../sentencing';
import { reportEvent } from '../contract';
import { ReportRepository } from '../persistence/report.repository';

/** A report on ordered work goes on with the order to the court that it is brought before, which has not read it yet (BR 21.1). */
@Injectable()
export class HandOnReports implements OnModuleInit {
  constructor(
    private readonly orders: OrdersFacade,
    private readonly reports: ReportRepository,
  ) {}

  onModuleInit(): void {
    this.orders.follow({ broughtToCourt: (work, orderId) => this.handOn(work, orderId) });
  }

  private async handOn(work: Work, orderId: string): Promise<void> {
    for (const report of await this.reports.handOn(work, orderId))
      work.emit(reportEvent('handed-on', report, work.now));
  }
}
