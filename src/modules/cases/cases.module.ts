import { Module } from '@nestjs/common';
import { DueClocks } from '../../platform/jobs/due-clocks';
import { PermissionTable } from '../../platform/policy/permission-table';
import { WaitingLists } from '../../platform/policy/waiting-lists';
import { AccessModule } from '../access';
import { DOCUMENT_EVENTS } from '../documents';
import { IntakeModule } from '../intake';
import { ReferenceModule } from '../reference';
import { ReferralsModule } from '../referrals';
import { SentencingModule } from '../sentencing';
import { AllocateCase } from './application/allocate-case';
import { AnswerReturnOfCase } from './application/answer-return-of-case';
import { AnswerForActs } from './application/answer-for-acts';
import { AskBeforeClosing } from './application/ask-before-closing';
import { BeginCase } from './application/begin-case';
import { ChangeCase } from './application/change-case';
import { ComposeTeam } from './application/compose-team';
import { ConcludeCase } from './application/conclude-case';
import { CountForWorkers } from './application/count-for-workers';
import { DeclareConflict } from './application/declare-conflict';
import { EndCase } from './application/end-case';
import { EndForProtection } from './application/end-for-protection';
import { EndWithConsent } from './application/end-with-consent';
import { FindSuspensions } from './application/find-suspensions';
import { FollowSuspensions } from './application/follow-suspensions';
import { SuspendCase } from './application/suspend-case';
import { WorryForMissing } from './application/worry-for-missing';
import { CaseSuspensionsController } from './http/case-suspensions.controller';
import { SuspensionRepository } from './persistence/suspension.repository';
import { SafeguardingModule } from '../safeguarding';
import { FollowClosedReturns } from './application/follow-closed-returns';
import { FollowOrder } from './application/follow-order';
import { FollowGoingOn } from './application/follow-going-on';
import { FindCases } from './application/find-cases';
import { GoOnBeside } from './application/go-on-beside';
import { KnowJoining } from './application/know-joining';
import { OfferAgreements } from './application/offer-agreements';
import { OfferCases } from './application/offer-cases';
import { OpenCase } from './application/open-case';
import { OpenOrdered } from './application/open-ordered';
import { OpenSupport } from './application/open-support';
import { ReadTimeline } from './application/read-timeline';
import { ReopenCase } from './application/reopen-case';
import { RequireAgreed } from './application/require-agreed';
import { RequireWilling } from './application/require-willing';
import { ReturnCase } from './application/return-case';
import { RunAllocationClock } from './application/run-allocation-clock';
import { ShareCase } from './application/share-case';
import { TellCase } from './application/tell-case';
import { CaseTeamController } from './http/case-team.controller';
import { CasesController } from './http/cases.controller';
import { CaseReturnsFacade } from './case-returns.facade';
import { CaseOpenings } from './case-openings';
import { CaseAgreementsFacade } from './case-agreements.facade';
import { CaseEndsFacade } from './case-ends.facade';
import { CasesFacade } from './cases.facade';
import { AgreedCaseRepository } from './persistence/agreed-case.repository';
import { CaseRepository } from './persistence/case.repository';
import { OrderedCaseRepository } from './persistence/ordered-case.repository';
import { ProgressRepository } from './persistence/progress.repository';
import { ReturnedCaseRepository } from './persistence/returned-case.repository';
import { CASE_EVENTS, TimelineRepository } from './persistence/timeline.repository';
import { TeamRepository } from './persistence/team.repository';
import { PaperCasesFacade } from './paper-cases.facade';
import { SupportRepository } from './persistence/support.repository';
import { TimelinesFacade } from './timelines.facade';
import { SuspensionsFacade } from './suspensions.facade';
import { casePolicy } from './policy/case.policy';

/** What a centre does with a child whom it has accepted: from the allocation to the closure. */
@Module({
  imports: [
    AccessModule,
    ReferenceModule,
    SafeguardingModule,
    IntakeModule,
    ReferralsModule,
    SentencingModule,
  ],
  controllers: [CaseSuspensionsController, CaseTeamController, CasesController],
  providers: [
    AgreedCaseRepository,
    AllocateCase,
    AnswerForActs,
    AnswerReturnOfCase,
    AskBeforeClosing,
    BeginCase,
    CaseAgreementsFacade,
    CaseEndsFacade,
    CaseOpenings,
    CaseReturnsFacade,
    CaseRepository,
    CasesFacade,
    ChangeCase,
    ComposeTeam,
    ConcludeCase,
    CountForWorkers,
    DeclareConflict,
    EndCase,
    EndForProtection,
    EndWithConsent,
    FindCases,
    FollowClosedReturns,
    FollowGoingOn,
    FollowOrder,
    FindSuspensions,
    FollowSuspensions,
    GoOnBeside,
    KnowJoining,
    OfferAgreements,
    OfferCases,
    OpenCase,
    OpenOrdered,
    OpenSupport,
    OrderedCaseRepository,
    PaperCasesFacade,
    ReadTimeline,
    ReopenCase,
    ReturnCase,
    ReturnedCaseRepository,
    ProgressRepository,
    RequireAgreed,
    RequireWilling,
    RunAllocationClock,
    ShareCase,
    SupportRepository,
    SuspendCase,
    SuspensionRepository,
    SuspensionsFacade,
    TeamRepository,
    TellCase,
    TimelineRepository,
    TimelinesFacade,
    WorryForMissing,
  ],
  exports: [
    CaseAgreementsFacade,
    CaseEndsFacade,
    CaseOpenings,
    CaseReturnsFacade,
    CasesFacade,
    PaperCasesFacade,
    SuspensionsFacade,
    TimelinesFacade,
  ],
})
export class CasesModule {
  constructor(
    table: PermissionTable,
    waiting: WaitingLists,
    due: DueClocks,
    cases: CaseRepository,
    timelines: TimelineRepository,
  ) {
    timelines.learn(CASE_EVENTS);
    timelines.learn({ kinds: ['document'], events: DOCUMENT_EVENTS });
    table.declare(casePolicy);
    due.declare('cases.take_due_clocks');
    const lists = {
      unallocated: 'case.allocate',
      'to-close': 'case.close',
      'to-finalise': 'case.finalise',
      'order-over': 'case.conclude',
    } as const;
    for (const name of ['unallocated', 'to-close', 'to-finalise', 'order-over'] as const)
      waiting.declare({
        code: `cases.${name}`,
        permission: lists[name],
        count: (work) => cases.count(work, name),
      });
  }
}
