import { toPublicPolicy } from 'yibao-password-policy';
import { policy, readAccount } from '../account';
import { ChangePage } from './ChangePage';

/** Never the stored password, and of the person only what the check needs. */
export default async function Page() {
  const { subject, username } = await readAccount();
  return <ChangePage policy={toPublicPolicy(policy)} subject={subject} username={username} />;
}
