import type { ReactNode } from 'react';

export const metadata = { title: '修改密码' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-CN">
      <body>
        <main>
          <h1>修改密码</h1>
          {children}
        </main>
      </body>
    </html>
  );
}
