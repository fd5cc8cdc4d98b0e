export default function Page() {
  return <p>密码已修改</p>;
}
