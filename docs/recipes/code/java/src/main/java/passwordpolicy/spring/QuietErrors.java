package passwordpolicy.spring;

import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Spring's own answers repeat the path, and its exceptions quote the body: neither is sent or logged. */
@RestControllerAdvice
public class QuietErrors {

    @ExceptionHandler(Exception.class)
    public ResponseEntity<Map<String, Object>> handle(Exception error) {
        int status = error instanceof ErrorResponse known ? known.getStatusCode().value() : fallback(error);
        String message = status == 404 ? "没有这个地址，请检查后重试" : "请求有误，请检查后重试";
        // Whatever the request accepts: for an answer of a type that nobody wanted Spring logs a stack.
        return ResponseEntity.status(status)
            .contentType(MediaType.APPLICATION_JSON)
            .body(Map.of("accepted", false, "message", message));
    }

    private static int fallback(Exception error) {
        return error instanceof org.springframework.http.converter.HttpMessageNotReadableException ? 400 : 500;
    }
}
