import { describeAccountAccess } from '@livedrops/port-suites/account-access.suite';
import { describeAccountSessions } from '@livedrops/port-suites/account-sessions.suite';
import { describePasskeys } from '@livedrops/port-suites/passkeys.suite';
import { openAccountStage } from './testing/open-account-stage.ts';

describeAccountAccess('ways into accounts, in the account library’s tables', openAccountStage);
describeAccountSessions('sessions, in the account library’s tables', openAccountStage);
describePasskeys('passkeys, beside the account library’s tables', openAccountStage);
