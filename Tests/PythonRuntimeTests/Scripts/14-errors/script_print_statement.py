# Print statement: a script that does not compile.
print 'hello'
