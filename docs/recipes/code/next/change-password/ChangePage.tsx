'use client';

import { useRouter } from 'next/navigation';
import { ChangePassword } from '../../react/ChangePassword';
import type { ChangePasswordProps } from '../../form/formParts';
import { changePassword } from './changePassword';

/** The form of the recipe for React; it sends with the server action. */
export function ChangePage(props: Omit<ChangePasswordProps, 'send' | 'onChanged'>) {
  const router = useRouter();
  return <ChangePassword {...props} send={changePassword} onChanged={() => router.push('/changed')} />;
}
