import { RuleForm } from 'recipe';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { definePolicy, type Subject } from 'yibao-password-policy';

const policy = definePolicy({ region: '370600', credential: 'medical-insurance-card' });

window.submitted = [];

function Page() {
  const [subject, setSubject] = useState<Subject>({});
  window.setSubject = setSubject;
  return <RuleForm policy={policy} subject={subject} onSubmit={(password) => void window.submitted.push(password)} />;
}

const place = document.getElementById('app');
if (place !== null) createRoot(place).render(<Page />);
