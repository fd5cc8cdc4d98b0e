"""The lunar calendar of the lunar years 1900 to 2100, with a table of its own.

Months from sxtwl 2.0.7 (PyPI, BSD), which agrees with the Hong Kong Observatory's conversion table on every day of
the lunar years 1901 to 2099. `python3 -m reference.lunar` prints every day, for a comparison.
"""

import datetime

# Of each year: its number, its first day (MMDD), its months in order: s of 29 days, l of 30; a capital is the leap month.
_YEARS = """
1900 0131 slsslsllSllsl  1901 0219 slsslslsllls   1902 0208 lslsslslslll
1903 0129 slslsSlssllsl  1904 0216 llslsslsslls   1905 0204 llsllsslslsl
1906 0125 sllsLslslslsl  1907 0213 slslsllslsls   1908 0202 lssllslsllsl
1909 0122 slSslslslllsl  1910 0210 slsslslsllls   1911 0130 lslsslSsllsll
1912 0218 lslsslssllsl   1913 0206 llslsslsslsl   1914 0126 llslsLslsslsl
1915 0214 lsllslslslss   1916 0203 llslsllslsls   1917 0123 lsSlsllsllsls
1918 0211 lsslslsllsll   1919 0201 slsslssLlslll  1920 0220 slsslsslslll
1921 0208 lslsslsslsll   1922 0128 lsllsSlsslsll  1923 0216 sllslslsslsl
1924 0205 sllsllslslss   1925 0124 lslsLlsllslsl  1926 0213 sslslsllslls
1927 0202 lsslslslslll   1928 0123 slSslsslsllll  1929 0210 slsslsslslll
1930 0130 sllsslSslslls  1931 0217 llslslsslsls   1932 0206 lllslslsslsl
1933 0126 sllslLslslssl  1934 0214 slsllslsllsl   1935 0204 sslslsllslls
1936 0124 lssLssllsllls  1937 0211 lsslsslsllls   1938 0131 llsslssLsllsl
1939 0219 llsslsslslsl   1940 0208 llslslsslsls   1941 0127 llsllsLsslsls
1942 0215 lsllslslslsl   1943 0205 slslsllslsls   1944 0125 lslsLslsllsll
1945 0213 sslsslslllsl   1946 0202 lsslsslsllsl   1947 0122 llSslsslslsll
1948 0210 lslslsslslsl   1949 0129 lsllslsSlslsl  1950 0217 sllsllsslsls
1951 0206 lsllslslslsl   1952 0127 slslsLsllslsl  1953 0214 slssllsllsls
1954 0203 lslsslsllsll   1955 0124 slsLsslslslll  1956 0212 slslsslslsll
1957 0131 lslslsslSlsls  1958 0218 lllslsslslsl   1959 0208 sllslslslsls
1960 0128 lslsllSlslsls  1961 0215 lslslsllslsl   1962 0205 slsslsllslls
1963 0125 lslsSlslsllls  1964 0213 lslsslslslll   1965 0202 slslsslsslls
1966 0121 lllSlsslsslls  1967 0209 llsllsslslsl   1968 0130 slsllslSlslsl
1969 0217 slslsllslsls   1970 0206 lsslsllsllsl   1971 0127 slsslSlslllsl
1972 0215 slsslslsllsl   1973 0203 lslsslssllsl   1974 0123 llslSslssllsl
1975 0211 llslsslsslsl   1976 0131 llslslslSslsl  1977 0218 lsllslslslss
1978 0207 lsllsllslsls   1979 0128 lsslslLsllsls  1980 0216 lsslslsllsll
1981 0205 slsslssllsll   1982 0125 lslsSlsslslll  1983 0213 lslsslsslsll
1984 0202 lsllsslsslSll  1985 0220 sllslslsslsl   1986 0209 sllsllslslss
1987 0129 lslsllSllslss  1988 0217 lslslsllslls   1989 0206 lsslslslslll
1990 0127 slsslSslsllll  1991 0215 slsslsslslll   1992 0204 sllsslsslsll
1993 0123 sllSlslsslsls  1994 0210 lllslslsslsl   1995 0131 sllslsllSslsl
1996 0219 slsllslsllss   1997 0207 lslslsllslls   1998 0128 lsslsSllsllsl
1999 0216 lsslsslsllls   2000 0205 llsslsslslls   2001 0124 llslSlsslslsl
2002 0212 llslslsslsls   2003 0201 llsllslsslsl   2004 0122 slSllslslslsl
2005 0209 slslsllslsls   2006 0129 lslslslSllsll  2007 0218 sslsslslllsl
2008 0207 lsslsslsllsl   2009 0126 llsslSslslsll  2010 0214 lslslsslslsl
2011 0203 lsllslsslsls   2012 0123 lsllSlslslsls  2013 0210 lslsllslslsl
2014 0131 slslslsllSlsl  2015 0219 slsslslllsls   2016 0208 lslsslsllsll
2017 0128 slslssLslslll  2018 0216 slslsslslsll   2019 0205 lslslsslssll
2020 0125 slllSlsslslsl  2021 0212 sllslslslsls   2022 0201 lslsllslslsl
2023 0122 slSsllsllslsl  2024 0210 slsslsllslls   2025 0129 lslsslSlsllls
2026 0217 lslsslssllls   2027 0206 llslsslsslls   2028 0126 lllslSslsslls
2029 0213 llslslslssll   2030 0203 slsllslslsls   2031 0123 sllSlsllslsls
2032 0211 lsslsllsllsl   2033 0131 slsslslslllSl  2034 0219 slsslslsllsl
2035 0208 lslsslssllsl   2036 0128 llslssLsslsll  2037 0215 llslsslsslsl
2038 0204 llslslslssls   2039 0124 llsllSlslslss  2040 0212 lsllslsllsls
2041 0201 slslsllsllsl   2042 0122 slSslslsllsll  2043 0210 slsslssllsll
2044 0130 lslsslsSlslll  2045 0217 lslsslsslsll   2046 0206 lslslslsslsl
2047 0126 lsllsLslsslsl  2048 0214 sllsllslssls   2049 0202 lslsllsllsls
2050 0123 slsLslsllslls  2051 0211 lsslssllslll   2052 0201 slsslsslSllll
2053 0219 slsslsslslll   2054 0208 sllsslsslsll   2055 0128 sllslsLsslsls
2056 0215 lllslslsslsl   2057 0204 sllslslslsls   2058 0124 lslsLsllsllss
2059 0212 lslslslsllls   2060 0202 lsslsslsllls   2061 0121 llsSlsslsllls
2062 0209 llsslsslslls   2063 0129 llslslsSlslsl  2064 0217 llslslsslsls
2065 0205 llsllslsslsl   2066 0126 slsllSlslslsl  2067 0214 slslsllslsls
2068 0203 lslssllsllsl   2069 0123 slslSslslllsl  2070 0211 slslsslsllsl
2071 0131 lslslsslSlsll  2072 0219 lslslsslslsl   2073 0207 lsllslsslsls
2074 0127 lsllslSlslsls  2075 0215 lslsllslslsl   2076 0205 slslslsllsls
2077 0124 lslsSlslllsls  2078 0212 lslsslsllsll   2079 0202 slslsslslsll
2080 0122 lslSlsslsslll  2081 0209 sllslsslssll   2082 0129 slllsslSlssll
2083 0217 sllslslslsls   2084 0206 lslsllslslsl   2085 0126 slsslLsllslsl
2086 0214 slsslsllslls   2087 0203 lslsslslslll   2088 0124 slslSslssllls
2089 0210 llslssslslls   2090 0130 lllslsslSslls  2091 0218 llslslslssls
2092 0207 llsllslslsls   2093 0127 sllslsLlslsls  2094 0215 slslsllsllsl
2095 0205 slsslslsllls   2096 0125 lslsSlsslllsl  2097 0212 lslssslsllsl
2098 0201 llslssslslsl   2099 0121 llSllsslsslsl  2100 0209 llslslslssls
"""

_DAY = datetime.timedelta(days=1)


def _months():
    """Of every month, in order: first day, length, (year, month, is leap month)."""
    words = _YEARS.split()
    for year, first, letters in zip(words[::3], words[1::3], words[2::3]):
        day = datetime.date(int(year), int(first[:2]), int(first[2:]))
        month = 0
        for letter in letters:
            month += letter.islower()
            length = 30 if letter in 'lL' else 29
            yield day, length, (int(year), month, letter.isupper())
            day += length * _DAY


_LUNAR = {day + past * _DAY: (year, month, past + 1, leap)
          for day, length, (year, month, leap) in _months() for past in range(length)}
_GREGORIAN = {lunar: day for day, lunar in _LUNAR.items()}


def to_lunar(year, month, day):
    """(year, month, day, is leap month) of a Gregorian date; None outside the table or where there is no such day."""
    try:
        return _LUNAR.get(datetime.date(year, month, day))
    except ValueError:
        return None


def from_lunar(year, month, day, leap=False):
    """(year, month, day) of a lunar date; None where the table has no such day."""
    found = _GREGORIAN.get((year, month, day, leap))
    return found and (found.year, found.month, found.day)


def lunar_readings(year, month, day):
    """How else a stated date may be written, one calendar taken for the other: a set of (year, month, day)."""
    others = [to_lunar(year, month, day), from_lunar(year, month, day), from_lunar(year, month, day, True)]
    return {(own, *other[1:3]) for other in others if other for own in (other[0], year)}


if __name__ == '__main__':
    for _day, _lunar in _LUNAR.items():
        _readings = sorted(lunar_readings(_day.year, _day.month, _day.day))
        print(_day, *map(int, _lunar), *('-'.join(map(str, reading)) for reading in _readings))
