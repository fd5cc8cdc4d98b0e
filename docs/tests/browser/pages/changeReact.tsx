import { ChangePassword } from 'recipe';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Subject } from 'yibao-password-policy';
import { countChange, offerSubject, policy, send, username } from './changePage';

function Page() {
  const [subject, setSubject] = useState<Subject>({});
  offerSubject(setSubject);
  return <ChangePassword policy={policy} subject={subject} username={username} send={send} onChanged={countChange} />;
}

const place = document.getElementById('app');
if (place !== null) createRoot(place).render(<Page />);
