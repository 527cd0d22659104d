# Name starts with digit: a script that does not compile.
2nd = 5
