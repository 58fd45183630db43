import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { DataSourceOptions } from 'typeorm';
import type { Clock } from './kernel/clock';
import { AccessModule } from './modules/access';
import { CasePlansModule } from './modules/case-plans';
import { CaseLinksModule, CasesModule } from './modules/cases';
import { ChildrenModule, type KeyRingDocument } from './modules/children';
import { AftercareModule, ClosureModule } from './modules/closure';
import { ComplianceModule } from './modules/compliance';
import { ConferencesModule } from './modules/conferences';
import { CourtReportsModule } from './modules/court-reports';
import { DocumentsModule } from './modules/documents';
import { DueProcessModule } from './modules/due-process';
import { DeskModule } from './modules/desk';
import { EligibilityModule } from './modules/eligibility';
import { FamilyPageModule } from './modules/family-page';
import { FollowThroughModule } from './modules/follow-through';
import { HearingsModule } from './modules/hearings';
import { IntakeModule } from './modules/intake';
import { LegalClinicModule } from './modules/legal-clinic';
import { LifeEventsModule } from './modules/life-events';
import { MonitoringModule } from './modules/monitoring';
import { MessagesModule } from './modules/messages';
import { NotificationsModule, type NoticeSettings } from './modules/notifications';
import { PaperFilesModule } from './modules/paper-files';
import { ReferenceModule } from './modules/reference';
import { RestorativeModule } from './modules/restorative';
import { ReviewsModule } from './modules/reviews';
import { ProtectionModule } from './modules/protection';
import { ReferralsModule } from './modules/referrals';
import {
  AttendanceModule,
  CalendarFeedsModule,
  ProgrammesModule,
  SeriesModule,
  SessionNotesModule,
  SessionsModule,
  WhatFollowedModule,
} from './modules/sessions';
import { SafeguardingModule } from './modules/safeguarding';
import { SentencingModule } from './modules/sentencing';
import { TransfersModule } from './modules/transfers';
import type { Log } from './platform/observability/log';
import { KeptSights } from './platform/http/kept-sights';
import type { PlatformSettings } from './platform/platform-settings';
import { PlatformModule } from './platform/platform.module';
import type { Keys } from './platform/security/keys';
import type { FileStore } from './platform/storage/file-store';
import { GIVEN_AGAIN, SIGHTS } from './sights';

export interface AppParts {
  readonly database: DataSourceOptions;
  readonly clock: Clock;
  readonly keys: Keys;
  /** The keys that wrap the children's keys. */
  readonly identityKeys: KeyRingDocument;
  readonly log: Log;
  readonly settings: PlatformSettings;
  /** Where the sealed contents of papers lie. */
  readonly files: FileStore;
  readonly notices: NoticeSettings;
}

/** What a prosecutor or a court orders, how it is told of, done, and heard about. */
const OF_ORDERS = [SentencingModule, CourtReportsModule, ComplianceModule, HearingsModule];

/** What a centre does with a child whom it has accepted. */
const OF_THE_CENTRE = [
  FollowThroughModule,
  LifeEventsModule,
  MonitoringModule,
  ConferencesModule,
  RestorativeModule,
  ClosureModule,
  AftercareModule,
  SessionsModule,
  ProgrammesModule,
  AttendanceModule,
  CalendarFeedsModule,
  SeriesModule,
  SessionNotesModule,
  WhatFollowedModule,
  CasePlansModule,
  CaseLinksModule,
  PaperFilesModule,
  CasesModule,
];

/** The modules, in the order in which they may know each other. */
@Module({})
export class AppModule {
  constructor(sights: KeptSights) {
    sights.declare(SIGHTS);
    sights.giveAgain(GIVEN_AGAIN);
  }

  static with(parts: AppParts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRoot(parts.database),
        PlatformModule.with(parts),
        AccessModule,
        ReferenceModule,
        ChildrenModule.with(parts.identityKeys),
        DocumentsModule,
        SafeguardingModule,
        ReviewsModule,
        IntakeModule,
        DueProcessModule,
        EligibilityModule,
        ProtectionModule,
        ReferralsModule,
        ...OF_ORDERS,
        ...OF_THE_CENTRE,
        MessagesModule,
        FamilyPageModule,
        TransfersModule,
        DeskModule,
        LegalClinicModule,
        NotificationsModule.with(parts.notices),
      ],
    };
  }
}
