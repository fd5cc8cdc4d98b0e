package passwordpolicy.spring;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A few kilobytes, whatever the type: Tomcat limits forms alone. A body must state its length. */
@Component
public class BodyLimit extends OncePerRequestFilter {
    private static final long BYTES = 4096;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
        boolean isUnstated = request.getHeader("Transfer-Encoding") != null;
        if (isUnstated || request.getContentLengthLong() > BYTES) {
            response.setHeader("Connection", "close");
            response.setStatus(isUnstated ? 411 : 413);
            return;
        }
        chain.doFilter(request, response);
    }
}
